package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.JobId;

/** "Keep this job for me." */
public record SaveJob(AccountId account, JobId job) implements Command<JobId> {

    public SaveJob {
        requireNonNull(account, "account");
        requireNonNull(job, "job");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
