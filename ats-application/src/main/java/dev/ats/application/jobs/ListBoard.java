package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;

/** "Which jobs are there anywhere?" */
public record ListBoard(JobSearch search, Paging paging) implements Query<Page<JobListing.ForPublic>> {

    public ListBoard {
        requireNonNull(search, "search");
        requireNonNull(paging, "paging");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
