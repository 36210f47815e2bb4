package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.JobId;

/**
 * "I would like this job." Said by somebody signed in.
 *
 * @param account who says it
 * @param coverLetter what they write about it, or null
 */
public record ApplyAsCandidate(JobId job, AccountId account, Body coverLetter) implements Command<ApplicationView> {

    public ApplyAsCandidate {
        requireNonNull(job, "job");
        requireNonNull(account, "account");
    }

    @Override
    public Home home() {
        return Home.ofJob(job);
    }
}
