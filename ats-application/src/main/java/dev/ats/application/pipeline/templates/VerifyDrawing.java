package dev.ats.application.pipeline.templates;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.pipeline.PipelineDrawing;

/** "What is wrong with this drawing, and how does it look?" */
public record VerifyDrawing(PipelineDrawing drawing) implements Query<DrawingVerdict> {

    public VerifyDrawing {
        requireNonNull(drawing, "drawing");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
