package dev.ats.application.pipeline.templates;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.Rule;

/**
 * "Keep this drawing instead; what has been published stays."
 *
 * @param seen the version decided upon
 */
public record RedrawPipeline(PipelineId pipeline, PipelineDrawing drawing, Seen seen) implements Command<TemplateView> {

    public RedrawPipeline {
        requireNonNull(pipeline, "pipeline");
        requireNonNull(drawing, "drawing");
        requireNonNull(seen, "seen");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }

    @Override
    public Rule staleRule() {
        return seen.rule();
    }
}
