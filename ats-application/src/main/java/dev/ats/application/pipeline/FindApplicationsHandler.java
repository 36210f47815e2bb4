package dev.ats.application.pipeline;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class FindApplicationsHandler implements QueryHandler<FindApplications, Page<ApplicationRow>> {

    private final ApplicationReads applications;

    FindApplicationsHandler(ApplicationReads applications) {
        this.applications = applications;
    }

    @Override
    public Permission permission() {
        return Permission.APPLICATION_BROWSE;
    }

    @Override
    public Optional<Page<ApplicationRow>> answer(FindApplications query, Visibility visibility) {
        return Optional.of(applications.matching(query.filter(), query.order(), query.paging(), visibility));
    }
}
