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
 * "These recruiters run the job from now on."
 *
 * @param seen the version decided upon
 */
public record AssignRecruiters(JobId job, Set<AccountId> recruiters, Seen seen) implements Command<JobView> {

    public AssignRecruiters {
        requireNonNull(job, "job");
        recruiters = Set.copyOf(recruiters);
        JobStaff.requireFew(recruiters);
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
