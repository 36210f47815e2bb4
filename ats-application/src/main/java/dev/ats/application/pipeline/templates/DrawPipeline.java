package dev.ats.application.pipeline.templates;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.templates.TemplateRules;
import dev.ats.domain.shared.PipelineName;
import dev.ats.domain.shared.Rule;

/**
 * "This is how we hire: keep this drawing of a pipeline."
 *
 * @param key by which its versions shall be known, or null to make one of its name
 */
public record DrawPipeline(PipelineName key, PipelineDrawing drawing) implements Command<TemplateView> {

    public DrawPipeline {
        requireNonNull(drawing, "drawing");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }

    @Override
    public Rule lostRule() {
        return TemplateRules.PIPELINE_KEY_TAKEN;
    }

    /** The key it is to have. */
    PipelineName named() {
        return key == null ? PipelineName.from(drawing.name()) : key;
    }
}
