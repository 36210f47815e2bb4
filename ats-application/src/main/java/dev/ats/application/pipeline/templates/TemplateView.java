package dev.ats.application.pipeline.templates;

import dev.ats.domain.pipeline.MoveDrawing;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.StageDrawing;
import dev.ats.domain.pipeline.templates.PipelineTemplate;
import dev.ats.domain.pipeline.templates.TemplateStatus;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.PipelineName;
import java.util.List;

/**
 * A pipeline as it is drawn, or as a version of it was published.
 *
 * @param key by which its versions are known
 * @param publishedVersion the last of them, 0 before the first
 * @param shownVersion the version that is shown, or null for what is drawn now
 * @param changed whether it has been drawn anew since its last version was published
 * @param builtIn whether it comes with the product
 * @param mermaid its picture, with what every pipeline has
 */
public record TemplateView(
        PipelineId id,
        PipelineName key,
        Name name,
        TemplateStatus status,
        int publishedVersion,
        Integer shownVersion,
        boolean changed,
        boolean builtIn,
        List<StageDrawing> stages,
        List<MoveDrawing> moves,
        String mermaid,
        int version) {

    public TemplateView {
        stages = List.copyOf(stages);
        moves = List.copyOf(moves);
    }

    static TemplateView of(PipelineTemplate.State drawn) {
        return of(TemplateListing.of(drawn), drawn.unpublished(), null, drawn.drawing());
    }

    static TemplateView of(PipelineTemplate.State drawn, int number, PipelineDrawing published) {
        return of(TemplateListing.of(drawn), drawn.unpublished(), number, published);
    }

    static TemplateView of(TemplateListing listing, PipelineDrawing builtIn) {
        return of(listing, false, 1, builtIn);
    }

    private static TemplateView of(TemplateListing line, boolean changed, Integer shown, PipelineDrawing drawing) {
        return new TemplateView(
                line.id(),
                line.key(),
                drawing.name(),
                line.status(),
                line.publishedVersion(),
                shown,
                changed,
                line.builtIn(),
                drawing.stages(),
                drawing.moves(),
                drawing.toMermaid(),
                line.version());
    }
}
