package dev.ats.application.jobs;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;
import java.util.function.Function;

final class ListJobsHandler implements QueryHandler<ListJobs, Page<JobListing>> {

    private final JobReads jobs;

    ListJobsHandler(JobReads jobs) {
        this.jobs = jobs;
    }

    @Override
    public Permission permission() {
        return Permission.JOB_VIEW;
    }

    @Override
    public Optional<Page<JobListing>> answer(ListJobs query, Visibility visibility) {
        Function<SeenJob, JobListing> shown = visibility.fold(
                member -> JobListing.ForMember::of,
                own -> JobListing.ForPublic::of,
                () -> JobListing.ForPublic::of,
                () -> JobListing.ForMember::of);
        return Optional.of(jobs.list(query.filter(), query.order(), query.paging(), visibility)
                .map(shown));
    }
}
