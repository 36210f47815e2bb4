package dev.ats.domain.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.PipelineKey;
import java.time.Instant;

/**
 * Since when new applications on a job go through a pipeline.
 *
 * @param running whether those that were active then went over to it
 */
public record PipelineSince(PipelineKey pipeline, boolean running, Instant at) {

    public PipelineSince {
        requireNonNull(pipeline, "pipeline");
        requireNonNull(at, "at");
    }
}
