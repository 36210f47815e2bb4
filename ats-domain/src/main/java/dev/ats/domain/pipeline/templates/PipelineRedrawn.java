package dev.ats.domain.pipeline.templates;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.Ref;

/** A pipeline was drawn anew; what has been published of it stays. */
public record PipelineRedrawn(PipelineId pipeline) implements Event {

    @Override
    public Ref about() {
        return Ref.to(pipeline);
    }
}
