package dev.ats.domain.jobs;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Ref;

/** A job was created, as a draft or open at once. */
public record JobCreated(JobId job, JobStatus status) implements Event {

    @Override
    public Ref about() {
        return Ref.to(job);
    }
}
