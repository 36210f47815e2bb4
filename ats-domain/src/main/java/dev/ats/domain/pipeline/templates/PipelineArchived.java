package dev.ats.domain.pipeline.templates;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.Ref;

/** A pipeline was archived: no job can choose it any more. */
public record PipelineArchived(PipelineId pipeline) implements Event {

    @Override
    public Ref about() {
        return Ref.to(pipeline);
    }
}
