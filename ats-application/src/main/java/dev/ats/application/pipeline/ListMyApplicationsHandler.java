package dev.ats.application.pipeline;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ListMyApplicationsHandler implements QueryHandler<ListMyApplications, Page<OwnApplicationRow>> {

    private final ApplicationReads applications;

    ListMyApplicationsHandler(ApplicationReads applications) {
        this.applications = applications;
    }

    @Override
    public Permission permission() {
        return Permission.APPLICATION_VIEW;
    }

    @Override
    public Optional<Page<OwnApplicationRow>> answer(ListMyApplications query, Visibility visibility) {
        return Optional.of(applications.own(query.paging(), visibility));
    }
}
