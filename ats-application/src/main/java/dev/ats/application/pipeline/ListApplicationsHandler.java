package dev.ats.application.pipeline;

import dev.ats.application.jobs.Jobs;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ListApplicationsHandler implements QueryHandler.UnderOneThing<ListApplications, Page<ApplicationRow>> {

    private final Jobs jobs;
    private final ApplicationReads applications;
    private final Timing timing;

    ListApplicationsHandler(Jobs jobs, ApplicationReads applications, Timing timing) {
        this.jobs = jobs;
        this.applications = applications;
        this.timing = timing;
    }

    @Override
    public Permission permission() {
        return Permission.APPLICATION_BROWSE;
    }

    @Override
    public Optional<Facts> under(ListApplications query) {
        return jobs.find(query.job()).map(Jobs::factsOf);
    }

    @Override
    public Optional<Page<ApplicationRow>> answer(ListApplications query, Visibility visibility) {
        return Optional.of(
                timing.timed(applications.ofJob(query.job(), query.stage(), query.paging(), visibility), visibility));
    }
}
