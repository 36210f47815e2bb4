package dev.ats.domain.pipeline.templates;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.Ref;

/** A pipeline was drawn. */
public record PipelineDrawn(PipelineId pipeline) implements Event {

    @Override
    public Ref about() {
        return Ref.to(pipeline);
    }
}
