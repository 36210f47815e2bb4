package dev.ats.domain.jobs;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Ref;

/** Somebody keeps a job in mind. */
public record JobSaved(AccountId account, JobId job) implements Event {

    @Override
    public Ref about() {
        return Ref.to(job);
    }
}
