package dev.ats.application.jobs;

import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ListSavedJobsHandler implements QueryHandler<ListSavedJobs, Page<SavedJobView>> {

    private final JobReads jobs;
    private final Clock clock;

    ListSavedJobsHandler(JobReads jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public Permission permission() {
        return Permission.SAVED_JOB_VIEW;
    }

    @Override
    public Optional<Page<SavedJobView>> answer(ListSavedJobs query, Visibility visibility) {
        return Optional.of(jobs.saved(clock.now(), query.paging(), visibility));
    }
}
