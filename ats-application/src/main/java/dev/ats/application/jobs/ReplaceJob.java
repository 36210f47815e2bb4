package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobDetails;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Rule;

/**
 * "This is what the job is now."
 *
 * @param code null to keep the one it has
 * @param seen the version decided upon
 */
public record ReplaceJob(JobId job, JobCode code, JobDetails details, Seen seen) implements Command<JobView> {

    public ReplaceJob {
        requireNonNull(job, "job");
        requireNonNull(details, "details");
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
