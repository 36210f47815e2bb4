package dev.ats.domain.jobs;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Ref;

/** Who works on a job was said anew. */
public record JobStaffChanged(JobId job, JobStaff before, JobStaff after) implements Event {

    @Override
    public Ref about() {
        return Ref.to(job);
    }
}
