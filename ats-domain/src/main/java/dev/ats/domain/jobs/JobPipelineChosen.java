package dev.ats.domain.jobs;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.Ref;
import java.time.Instant;

/**
 * Who applies to a job goes through another pipeline from now on.
 *
 * @param running whether those under way go over to it, too
 * @param at when
 */
public record JobPipelineChosen(JobId job, PipelineKey from, PipelineKey to, boolean running, Instant at)
        implements Event {

    @Override
    public Ref about() {
        return Ref.to(job);
    }
}
