package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;

/** "Which jobs do we have?" */
public record ListJobs(JobFilter filter, Paging paging) implements Query<Page<JobListing>> {

    public ListJobs {
        requireNonNull(filter, "filter");
        requireNonNull(paging, "paging");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
