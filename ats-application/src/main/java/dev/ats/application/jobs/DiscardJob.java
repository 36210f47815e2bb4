package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Rule;

/**
 * "We no longer want this job, whoever is applying to it."
 *
 * @param seen the version decided upon
 */
public record DiscardJob(JobId job, Seen seen) implements Command<JobId> {

    public DiscardJob {
        requireNonNull(job, "job");
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
