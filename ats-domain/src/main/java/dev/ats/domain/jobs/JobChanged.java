package dev.ats.domain.jobs;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Ref;

/** What is written of a job was replaced. */
public record JobChanged(JobId job, JobDifference difference) implements Event {

    @Override
    public Ref about() {
        return Ref.to(job);
    }
}
