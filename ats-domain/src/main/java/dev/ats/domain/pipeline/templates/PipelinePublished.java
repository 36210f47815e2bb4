package dev.ats.domain.pipeline.templates;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.Ref;
import java.time.Instant;

/**
 * A version of a pipeline was published, which jobs can choose from now on.
 *
 * @param number counts its versions, from 1
 */
public record PipelinePublished(PipelineId pipeline, int number, Instant at) implements Event {

    @Override
    public Ref about() {
        return Ref.to(pipeline);
    }
}
