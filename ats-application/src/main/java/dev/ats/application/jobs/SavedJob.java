package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.JobId;
import java.time.Instant;
import java.util.UUID;

/**
 * A job that somebody keeps in mind.
 *
 * @param id its place among what they have saved
 */
public record SavedJob(UUID id, AccountId account, JobId job, Instant at) {

    public SavedJob {
        requireNonNull(id, "id");
        requireNonNull(account, "account");
        requireNonNull(job, "job");
        requireNonNull(at, "at");
    }
}
