package dev.ats.application.pipeline.templates;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.Rule;

/**
 * "No job shall choose this pipeline any more."
 *
 * @param seen the version decided upon
 */
public record ArchivePipeline(PipelineId pipeline, Seen seen) implements Command<TemplateView> {

    public ArchivePipeline {
        requireNonNull(pipeline, "pipeline");
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
