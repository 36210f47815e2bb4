package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.JobId;

/** "I am no longer interested in this job." */
public record ForgetJob(AccountId account, JobId job) implements Command<JobId> {

    public ForgetJob {
        requireNonNull(account, "account");
        requireNonNull(job, "job");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
