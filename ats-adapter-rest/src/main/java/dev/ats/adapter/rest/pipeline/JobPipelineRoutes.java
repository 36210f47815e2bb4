package dev.ats.adapter.rest.pipeline;

import dev.ats.adapter.rest.json.Between;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.routes.Parameter;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.pipeline.templates.ChooseJobPipeline;
import dev.ats.application.pipeline.templates.JobPipelineView;
import dev.ats.application.pipeline.templates.PipelineChoice;
import dev.ats.application.pipeline.templates.TemplatesUseCases;
import dev.ats.application.pipeline.templates.TryJobPipeline;
import dev.ats.application.pipeline.templates.ViewJobPipeline;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.templates.TemplateRules;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.PipelineId;
import java.util.List;

/** The routes of which pipeline a job has. */
final class JobPipelineRoutes {

    private static final String PATH = "/jobs/{job_id}/pipeline";
    private static final Parameter<Boolean> DRY_RUN = new Parameter<>(
            "dry_run",
            Boolean.class,
            "true changes nothing, and answers what stages are occupied, and where one is" + " stranded.");

    private final TemplatesUseCases templates;

    JobPipelineRoutes(TemplatesUseCases templates) {
        this.templates = templates;
    }

    /** The pipeline that a job is to have; the last version unless it says which. */
    record PipelineBody(
            @Required PipelineId pipelineId,
            @Between(least = 1, most = Integer.MAX_VALUE) Integer version,
            Boolean keepRunning) {

        PipelineChoice choice() {
            return new PipelineChoice(pipelineId, version, Boolean.TRUE.equals(keepRunning));
        }
    }

    List<Route<?>> all() {
        return List.of(view(), choose());
    }

    private Route<Void> view() {
        return Route.get(PATH)
                .of(PipelineRoutes.CONTEXT)
                .named("viewJobPipeline", "See which pipeline a job has, and where its active applications are.")
                .answersVersion(200, JobPipelineView.class)
                .needs(Permission.APPLICATION_BROWSE)
                .by(request ->
                        request.ask(templates.ofJob(), new ViewJobPipeline(job(request)), JobPipelineRoutes::shown));
    }

    private Route<PipelineBody> choose() {
        return Route.post(PATH)
                .of(PipelineRoutes.CONTEXT)
                .named(
                        "chooseJobPipeline",
                        "Have the applications on a job go through a version of a pipeline: those to come, and those"
                                + " under way unless they are to keep theirs. Refused when one of them would be"
                                + " stranded.")
                .body(PipelineBody.class, """
                        {"pipeline_id": "00000000-0000-8000-8000-000000000002"}""")
                .takes(DRY_RUN)
                .answersVersion(200, JobPipelineView.class)
                .refuses(
                        TemplateRules.PIPELINE_NOT_PUBLISHED,
                        TemplateRules.APPLICATIONS_STRANDED,
                        GateRules.DUPLICATE,
                        GateRules.STALE)
                .needs(Permission.JOB_UPDATE)
                .conditional()
                .by(this::choose);
    }

    private StoredReply choose(Request<PipelineBody> request) {
        PipelineChoice choice = request.body().choice();
        return Boolean.TRUE.equals(request.parameter(DRY_RUN))
                ? request.ask(templates.tryOut(), new TryJobPipeline(job(request), choice), JobPipelineRoutes::shown)
                : request.run(
                        templates.choose(),
                        new ChooseJobPipeline(job(request), choice, request.seen(null)),
                        JobPipelineRoutes::shown);
    }

    private static JobId job(Request<?> request) {
        return request.id(PipelineRoutes.JOB, JobId::new);
    }

    private static StoredReply shown(JobPipelineView view) {
        return Reply.ok(view, view.version());
    }
}
