package dev.ats.domain.pipeline;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.Ref;

/**
 * The active applications on a job go through another pipeline from now on, each from the stage it is in.
 *
 * @param count how many were active when that was decided
 */
public record ApplicationsMovedOver(JobId job, PipelineKey to, long count) implements Event {

    @Override
    public Ref about() {
        return Ref.to(job);
    }
}
