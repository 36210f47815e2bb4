package dev.ats.application.pipeline.templates;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.PipelineId;

/**
 * "How is this pipeline drawn?"
 *
 * @param number which published version, or null for what is drawn now
 */
public record ViewPipeline(PipelineId pipeline, Integer number) implements Query<TemplateView> {

    public ViewPipeline {
        requireNonNull(pipeline, "pipeline");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
