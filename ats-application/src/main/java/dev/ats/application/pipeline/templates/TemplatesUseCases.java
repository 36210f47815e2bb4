package dev.ats.application.pipeline.templates;

import dev.ats.application.access.Roles;
import dev.ats.application.access.Staff;
import dev.ats.application.jobs.Jobs;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.UseCase;
import dev.ats.application.pipeline.Applications;
import dev.ats.application.pipeline.PublishedPipelines;
import dev.ats.domain.pipeline.MoveGuards;

/** What can be done with the pipelines of an organization, and about which of them a job has. */
public record TemplatesUseCases(
        UseCase<DrawPipeline, TemplateView> draw,
        UseCase<RedrawPipeline, TemplateView> redraw,
        UseCase<PublishPipeline, TemplateView> publish,
        UseCase<ArchivePipeline, TemplateView> archive,
        UseCase<ChooseJobPipeline, JobPipelineView> choose,
        Ask<TryJobPipeline, JobPipelineView> tryOut,
        Ask<ViewJobPipeline, JobPipelineView> ofJob,
        Ask<VerifyDrawing, DrawingVerdict> verify,
        Ask<ViewPipeline, TemplateView> view,
        Ask<ListPipelines, Page<TemplateListing>> list,
        Ask<ListGuards, Page<MoveGuards.Published>> guards) {

    /** Its use cases, behind the gate. */
    public static TemplatesUseCases of(
            Gate gate,
            Jobs jobs,
            Applications applications,
            PublishedPipelines pipelines,
            Templates templates,
            TemplateReads reads,
            Staff staff,
            Roles roles) {
        Changing changing = new Changing(templates, staff, roles);
        JobsAndPipelines found = new JobsAndPipelines(jobs, applications, pipelines, templates);
        return new TemplatesUseCases(
                gate.useCase(new DrawPipelineHandler(templates, staff, roles)),
                gate.useCase(new RedrawPipelineHandler(changing)),
                gate.useCase(new PublishPipelineHandler(changing)),
                gate.useCase(new ArchivePipelineHandler(changing)),
                gate.useCase(new ChooseJobPipelineHandler(found, jobs, applications)),
                gate.question(new TryJobPipelineHandler(found)),
                gate.question(new ViewJobPipelineHandler(found)),
                gate.question(new VerifyDrawingHandler(roles)),
                gate.question(new ViewPipelineHandler(reads)),
                gate.question(new ListPipelinesHandler(reads)),
                gate.question(new ListGuardsHandler()));
    }
}
