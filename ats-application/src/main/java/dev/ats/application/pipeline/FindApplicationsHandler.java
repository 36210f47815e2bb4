package dev.ats.application.pipeline;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class FindApplicationsHandler implements QueryHandler<FindApplications, Page<ApplicationRow>> {

    private final ApplicationReads applications;
    private final StayWalk walk;
    private final Timing timing;

    FindApplicationsHandler(ApplicationReads applications, StayWalk walk, Timing timing) {
        this.applications = applications;
        this.walk = walk;
        this.timing = timing;
    }

    @Override
    public Permission permission() {
        return Permission.APPLICATION_BROWSE;
    }

    @Override
    public Optional<Page<ApplicationRow>> answer(FindApplications query, Visibility visibility) {
        if (StayWalk.isAskedFor(query.filter(), query.order())) {
            return Optional.of(walk.page(query.filter(), query.order(), query.paging(), visibility));
        }
        return Optional.of(timing.timed(
                applications.matching(query.filter(), query.order(), query.paging(), visibility), visibility));
    }
}
