package dev.ats.adapter.rest;

import dev.ats.application.kernel.Page;
import dev.ats.application.pipeline.templates.ArchivePipeline;
import dev.ats.application.pipeline.templates.ChooseJobPipeline;
import dev.ats.application.pipeline.templates.DrawPipeline;
import dev.ats.application.pipeline.templates.DrawingVerdict;
import dev.ats.application.pipeline.templates.JobPipelineView;
import dev.ats.application.pipeline.templates.ListGuards;
import dev.ats.application.pipeline.templates.ListPipelines;
import dev.ats.application.pipeline.templates.PublishPipeline;
import dev.ats.application.pipeline.templates.RedrawPipeline;
import dev.ats.application.pipeline.templates.TemplateListing;
import dev.ats.application.pipeline.templates.TemplateView;
import dev.ats.application.pipeline.templates.TemplatesUseCases;
import dev.ats.application.pipeline.templates.TryJobPipeline;
import dev.ats.application.pipeline.templates.VerifyDrawing;
import dev.ats.application.pipeline.templates.ViewJobPipeline;
import dev.ats.application.pipeline.templates.ViewPipeline;
import dev.ats.domain.pipeline.DrawingProblem;
import dev.ats.domain.pipeline.MoveGuards;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.templates.TemplateStatus;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.PipelineName;
import java.util.List;

/** What the canned product answers about pipelines. */
final class CannedPipelines {

    static final PipelineId PIPELINE = new PipelineId(Canned.id(90));

    private CannedPipelines() {}

    static TemplatesUseCases of(Canned canned) {
        return new TemplatesUseCases(
                canned.doing((DrawPipeline command) -> Outcome.done(view())),
                canned.doing((RedrawPipeline command) -> Outcome.done(view())),
                canned.doing((PublishPipeline command) -> Outcome.done(view())),
                canned.doing((ArchivePipeline command) -> Outcome.done(view())),
                canned.doing((ChooseJobPipeline command) -> Outcome.done(ofJob())),
                canned.asking((TryJobPipeline query) -> Outcome.done(ofJob())),
                canned.asking((ViewJobPipeline query) -> Outcome.done(ofJob())),
                canned.asking((VerifyDrawing query) -> Outcome.done(new DrawingVerdict(
                        List.of(new DrawingProblem("dead_end", List.of("met"), "No move leaves it.")),
                        query.drawing().toMermaid()))),
                canned.asking((ViewPipeline query) -> Outcome.done(view())),
                canned.asking((ListPipelines query) -> Outcome.done(Page.only(List.of(listing())))),
                canned.asking((ListGuards query) -> Outcome.done(Page.only(MoveGuards.catalogue()))));
    }

    private static TemplateListing listing() {
        return new TemplateListing(
                PIPELINE, new PipelineName("bakers"), new Name("Bakers"), TemplateStatus.PUBLISHED, 2, false, 3);
    }

    private static TemplateView view() {
        PipelineDrawing drawing = Pipelines.DEFAULT.drawing();
        return new TemplateView(
                PIPELINE,
                new PipelineName("bakers"),
                new Name("Bakers"),
                TemplateStatus.PUBLISHED,
                2,
                null,
                true,
                false,
                drawing.stages(),
                drawing.moves(),
                drawing.toMermaid(),
                3);
    }

    private static JobPipelineView ofJob() {
        return new JobPipelineView(
                Canned.JOB,
                new PipelineKey("bakers.2"),
                new Name("Bakers"),
                List.of(new JobPipelineView.Occupied(new Stage("met"), 3, false)),
                0,
                7);
    }
}
