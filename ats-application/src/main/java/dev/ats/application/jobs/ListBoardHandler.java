package dev.ats.application.jobs;

import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ListBoardHandler implements QueryHandler<ListBoard, Page<JobListing.ForPublic>> {

    private final JobReads jobs;
    private final Clock clock;

    ListBoardHandler(JobReads jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public Permission permission() {
        return Permission.JOB_VIEW;
    }

    @Override
    public Optional<Page<JobListing.ForPublic>> answer(ListBoard query, Visibility visibility) {
        return Optional.of(jobs.board(query.search(), clock.now(), query.paging(), visibility));
    }
}
