package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Rule;

/**
 * "Open this job; or put it on hold, or close it."
 *
 * @param seen the version decided upon
 */
public record ChangeJobStatus(JobId job, JobStatus to, Seen seen) implements Command<JobView> {

    public ChangeJobStatus {
        requireNonNull(job, "job");
        requireNonNull(to, "to");
        requireNonNull(seen, "seen");
    }

    @Override
    public Home home() {
        return Home.ofJob(job);
    }

    @Override
    public Rule staleRule() {
        return seen.rule();
    }
}
