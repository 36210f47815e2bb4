package dev.ats.domain.jobs;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Ref;

/** A job was deleted; what hangs on it stays. */
public record JobDeleted(JobId job) implements Event {

    @Override
    public Ref about() {
        return Ref.to(job);
    }
}
