package dev.ats.adapter.rest.pipeline;

import dev.ats.adapter.rest.json.Between;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.pipeline.sla.SetSlaTargets;
import dev.ats.application.pipeline.sla.SlaTargetsView;
import dev.ats.application.pipeline.sla.SlaUseCases;
import dev.ats.application.pipeline.sla.ViewSlaTargets;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.SlaRules;
import dev.ats.domain.pipeline.sla.TargetHours;
import dev.ats.domain.shared.JobId;
import java.util.List;
import java.util.Map;

/** The routes of how long applications on a job may stay in a stage. */
final class SlaRoutes {

    private static final String PATH = "/jobs/{job_id}/sla";

    private final SlaUseCases sla;

    SlaRoutes(SlaUseCases sla) {
        this.sla = sla;
    }

    /** Working hours by stage; a stage that is not named has what the job's pipeline gives it. */
    record TargetsBody(
            @Required Map<Stage, TargetHours> targets,
            @Between(least = 1, most = Integer.MAX_VALUE) Integer version) {}

    List<Route<?>> all() {
        return List.of(view(), set());
    }

    private Route<Void> view() {
        return Route.get(PATH)
                .of(PipelineRoutes.CONTEXT)
                .named(
                        "viewSlaTargets",
                        "See how many working hours applications on this job may stay in a stage, where it says so itself.")
                .answersVersion(200, SlaTargetsView.class)
                .needs(Permission.APPLICATION_BROWSE)
                .by(request -> request.ask(sla.targets(), new ViewSlaTargets(job(request)), SlaRoutes::shown));
    }

    private Route<TargetsBody> set() {
        return Route.put(PATH)
                .of(PipelineRoutes.CONTEXT)
                .named(
                        "setSlaTargets",
                        "Say how many working hours applications on this job may stay in a stage; in all others it is as"
                                + " its pipeline says.")
                .body(TargetsBody.class, """
                        {"targets": {"screening": 24, "interview": 80}}""")
                .answersVersion(200, SlaTargetsView.class)
                .refuses(SlaRules.UNKNOWN_STAGE, GateRules.DUPLICATE, GateRules.STALE)
                .needs(Permission.JOB_UPDATE)
                .conditional()
                .by(request -> request.run(
                        sla.changeTargets(),
                        new SetSlaTargets(
                                job(request),
                                request.body().targets(),
                                request.seen(request.body().version())),
                        SlaRoutes::shown));
    }

    private static JobId job(Request<?> request) {
        return request.id(PipelineRoutes.JOB, JobId::new);
    }

    private static StoredReply shown(SlaTargetsView view) {
        return Reply.ok(view, view.version());
    }
}
