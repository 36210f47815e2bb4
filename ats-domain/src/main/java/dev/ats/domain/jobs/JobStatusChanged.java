package dev.ats.domain.jobs;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Ref;

/** A job was given another status. */
public record JobStatusChanged(JobId job, JobStatus from, JobStatus to) implements Event {

    @Override
    public Ref about() {
        return Ref.to(job);
    }
}
