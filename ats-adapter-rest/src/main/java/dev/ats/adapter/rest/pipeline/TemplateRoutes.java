package dev.ats.adapter.rest.pipeline;

import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Parameter;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.pipeline.templates.ArchivePipeline;
import dev.ats.application.pipeline.templates.DrawPipeline;
import dev.ats.application.pipeline.templates.DrawingVerdict;
import dev.ats.application.pipeline.templates.ListGuards;
import dev.ats.application.pipeline.templates.ListPipelines;
import dev.ats.application.pipeline.templates.PublishPipeline;
import dev.ats.application.pipeline.templates.RedrawPipeline;
import dev.ats.application.pipeline.templates.TemplateListing;
import dev.ats.application.pipeline.templates.TemplateView;
import dev.ats.application.pipeline.templates.TemplatesUseCases;
import dev.ats.application.pipeline.templates.VerifyDrawing;
import dev.ats.application.pipeline.templates.ViewPipeline;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.MoveGuards;
import dev.ats.domain.pipeline.StageDrawing;
import dev.ats.domain.pipeline.templates.TemplateRules;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.PipelineName;
import java.util.List;

/** The routes of the pipelines that organizations draw. */
public final class TemplateRoutes {

    /** What of a pipeline may be unsaid. */
    public static final Blanks BLANKS = Blanks.usual()
            .and(TemplateView.class, "shownVersion")
            .and(StageDrawing.class, "title", "targetHours")
            .and(MoveGuards.Published.class, "parameter");

    static final String PIPELINE = "pipeline_id";

    private static final String PIPELINES = "/pipelines";
    private static final String ONE = PIPELINES + "/{pipeline_id}";
    private static final String STAGES = """
            "stages": [{"key": "met", "title": "First call", "kind": "start", "target_hours": 16},
                {"key": "trial_day", "kind": "normal"}, {"key": "hired", "kind": "won"}],
              "moves": [{"name": "invite", "from": ["met"], "to": "trial_day", "guards": ["feedback_given"]},
                {"name": "hire", "from": ["trial_day"], "to": "hired", "roles": ["hiring_manager"]}]}""";
    private static final String EXAMPLE = "{\"name\": \"Bakers\", " + STAGES;

    private static final Parameter<Integer> VERSION =
            new Parameter<>("version", Integer.class, "A version that was published, instead of what is drawn now.");

    private final TemplatesUseCases templates;

    public TemplateRoutes(TemplatesUseCases templates) {
        this.templates = templates;
    }

    /** A pipeline to be kept, under a key of its own if one is said. */
    record DrawBody(
            @Required Name name,
            PipelineName key,
            @Required List<DrawingBody.StageBody> stages,
            @Required List<DrawingBody.MoveBody> moves) {

        DrawingBody drawing() {
            return new DrawingBody(name, stages, moves);
        }
    }

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(list(), draw(), guards(), verify(), view(), redraw(), publish(), archive());
    }

    private Route<Void> list() {
        return Route.get(PIPELINES)
                .of(PipelineRoutes.CONTEXT)
                .named("listPipelines", "List your organization's pipelines, then those that come with the product.")
                .answersPages(TemplateListing.class)
                .needs(Permission.PIPELINE_VIEW)
                .by(request -> {
                    Paging paging = request.paging();
                    return request.ask(templates.list(), new ListPipelines(paging), page -> request.page(page, paging));
                });
    }

    private Route<Void> guards() {
        return Route.get(PIPELINES + "/guards")
                .of(PipelineRoutes.CONTEXT)
                .named("listGuards", "List what can be put before a move.")
                .answersPages(MoveGuards.Published.class)
                .needs(Permission.PIPELINE_VIEW)
                .by(request -> {
                    Paging paging = request.paging();
                    return request.ask(templates.guards(), new ListGuards(paging), page -> request.page(page, paging));
                });
    }

    private Route<DrawingBody> verify() {
        return Route.post(PIPELINES + "/verify")
                .of(PipelineRoutes.CONTEXT)
                .named("verifyPipeline", "See what is wrong with a drawing, and how it looks; nothing is kept.")
                .body(DrawingBody.class, EXAMPLE)
                .answers(200, DrawingVerdict.class)
                .needs(Permission.PIPELINE_VIEW)
                .by(request -> request.ask(
                        templates.verify(), new VerifyDrawing(request.body().drawing(request)), Reply::ok));
    }

    private Route<DrawBody> draw() {
        return Route.post(PIPELINES)
                .of(PipelineRoutes.CONTEXT)
                .named("drawPipeline", "Keep a drawing of a pipeline; it has to be published before jobs can have it.")
                .body(DrawBody.class, "{\"name\": \"Bakers\", \"key\": \"bakers\", " + STAGES)
                .answersVersion(201, TemplateView.class)
                .refuses(TemplateRules.INVALID_PIPELINE, TemplateRules.PIPELINE_KEY_TAKEN)
                .needs(Permission.PIPELINE_DRAW)
                .by(request -> request.run(
                        templates.draw(),
                        new DrawPipeline(
                                request.body().key(), request.body().drawing().drawing(request)),
                        view -> Reply.created(PIPELINES + "/" + view.id(), view, view.version())));
    }

    private Route<Void> view() {
        return Route.get(ONE)
                .of(PipelineRoutes.CONTEXT)
                .named("viewPipeline", "Look at a pipeline as it is drawn now, or at a version of it.")
                .takes(VERSION)
                .answersVersion(200, TemplateView.class)
                .needs(Permission.PIPELINE_VIEW)
                .by(request -> request.ask(
                        templates.view(),
                        new ViewPipeline(pipeline(request), request.parameter(VERSION)),
                        TemplateRoutes::shown));
    }

    private Route<DrawingBody> redraw() {
        return Route.put(ONE)
                .of(PipelineRoutes.CONTEXT)
                .named("redrawPipeline", "Keep another drawing; versions that have been published stay as they are.")
                .body(DrawingBody.class, EXAMPLE)
                .answersVersion(200, TemplateView.class)
                .refuses(
                        TemplateRules.INVALID_PIPELINE,
                        TemplateRules.PIPELINE_ARCHIVED,
                        TemplateRules.PIPELINE_BUILT_IN,
                        GateRules.STALE)
                .needs(Permission.PIPELINE_DRAW)
                .conditional()
                .by(request -> request.run(
                        templates.redraw(),
                        new RedrawPipeline(pipeline(request), request.body().drawing(request), request.seen(null)),
                        TemplateRoutes::shown));
    }

    private Route<Void> publish() {
        return Route.post(ONE + "/publish")
                .of(PipelineRoutes.CONTEXT)
                .named("publishPipeline", "Make what is drawn the next version, which jobs can have.")
                .answersVersion(200, TemplateView.class)
                .refuses(
                        TemplateRules.NOTHING_TO_PUBLISH,
                        TemplateRules.INVALID_PIPELINE,
                        TemplateRules.PIPELINE_ARCHIVED,
                        TemplateRules.PIPELINE_BUILT_IN,
                        GateRules.STALE)
                .needs(Permission.PIPELINE_DRAW)
                .conditional()
                .by(request -> request.run(
                        templates.publish(),
                        new PublishPipeline(pipeline(request), request.seen(null)),
                        TemplateRoutes::shown));
    }

    private Route<Void> archive() {
        return Route.post(ONE + "/archive")
                .of(PipelineRoutes.CONTEXT)
                .named("archivePipeline", "Let no job choose a pipeline any more; those that have it keep it.")
                .answersVersion(200, TemplateView.class)
                .refuses(
                        TemplateRules.PIPELINE_IS_DEFAULT,
                        TemplateRules.PIPELINE_ARCHIVED,
                        TemplateRules.PIPELINE_BUILT_IN,
                        GateRules.STALE)
                .needs(Permission.PIPELINE_DRAW)
                .conditional()
                .by(request -> request.run(
                        templates.archive(),
                        new ArchivePipeline(pipeline(request), request.seen(null)),
                        TemplateRoutes::shown));
    }

    private static PipelineId pipeline(Request<?> request) {
        return request.id(PIPELINE, PipelineId::new);
    }

    private static StoredReply shown(TemplateView view) {
        return Reply.ok(view, view.version());
    }
}
