package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.JobId;

/** "Show me that job." */
public record ViewJob(JobId job) implements Query<JobView> {

    public ViewJob {
        requireNonNull(job, "job");
    }

    @Override
    public Home home() {
        return Home.ofJob(job);
    }
}
