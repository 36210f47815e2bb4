package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.jobs.JobStaff;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Rule;
import java.util.Set;

/**
 * "These hiring managers decide for the job from now on."
 *
 * @param seen the version decided upon
 */
public record AssignHiringManagers(JobId job, Set<AccountId> hiringManagers, Seen seen) implements Command<JobView> {

    public AssignHiringManagers {
        requireNonNull(job, "job");
        hiringManagers = Set.copyOf(hiringManagers);
        JobStaff.requireFew(hiringManagers);
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
