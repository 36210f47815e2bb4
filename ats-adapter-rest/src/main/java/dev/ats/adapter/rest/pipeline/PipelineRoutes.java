package dev.ats.adapter.rest.pipeline;

import dev.ats.adapter.rest.json.Between;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Parameter;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.ApplicationView;
import dev.ats.application.pipeline.BoardView;
import dev.ats.application.pipeline.HistoryView;
import dev.ats.application.pipeline.ListApplications;
import dev.ats.application.pipeline.MoveApplication;
import dev.ats.application.pipeline.MoveResult;
import dev.ats.application.pipeline.PipelineUseCases;
import dev.ats.application.pipeline.ViewApplication;
import dev.ats.application.pipeline.ViewBoard;
import dev.ats.application.pipeline.ViewHistory;
import dev.ats.application.pipeline.WithdrawApplication;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.PipelineRules;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import java.util.List;

/** The routes of applications. */
public final class PipelineRoutes {

    /** What of an application may be unsaid. */
    public static final Blanks BLANKS = Blanks.usual().and(HistoryView.Entry.class, "fromState", "move", "reason");

    static final String CONTEXT = "pipeline";
    static final String JOB = "job_id";

    private static final String APPLICATION = "application_id";
    private static final Parameter<Stage> STAGE =
            new Parameter<>("stage", Stage.class, "Only applications in this stage.");

    private final PipelineUseCases pipeline;

    public PipelineRoutes(PipelineUseCases pipeline) {
        this.pipeline = pipeline;
    }

    /** Where an application is to go. */
    record MoveBody(
            @Required Stage toState,
            Line reason,
            @Between(least = 1, most = Integer.MAX_VALUE) Integer version) {}

    /** An application is withdrawn. */
    record WithdrawBody(
            Line reason,
            @Between(least = 1, most = Integer.MAX_VALUE) Integer version) {}

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(new ApplyRoute(pipeline).route(), list(), board(), view(), move(), withdraw(), history());
    }

    private Route<Void> list() {
        return Route.get("/jobs/{job_id}/applications")
                .of(CONTEXT)
                .named("listApplications", "List the applications of a job, newest first.")
                .takes(STAGE)
                .answersPages(ApplicationRow.class)
                .needs(Permission.APPLICATION_BROWSE)
                .by(this::list);
    }

    private Route<Void> board() {
        return Route.get("/jobs/{job_id}/board")
                .of(CONTEXT)
                .named("viewBoard", "Look at a job's pipeline: of every stage how many are in it, and the newest.")
                .answers(200, BoardView.class)
                .needs(Permission.APPLICATION_BROWSE)
                .by(request -> request.ask(pipeline.board(), new ViewBoard(request.id(JOB, JobId::new)), Reply::ok));
    }

    private Route<Void> view() {
        return Route.get("/applications/{application_id}")
                .of(CONTEXT)
                .named("viewApplication", "Look at an application, and at what can be done with it.")
                .answersVersion(200, ApplicationView.class)
                .needs(Permission.APPLICATION_VIEW)
                .by(request -> request.ask(
                        pipeline.view(),
                        new ViewApplication(application(request)),
                        view -> Reply.ok(view, view.version())));
    }

    private Route<MoveBody> move() {
        return Route.post("/applications/{application_id}/transitions")
                .of(CONTEXT)
                .named("moveApplication", "Move an application to another stage.")
                .body(MoveBody.class, """
                        {"to_state": "screening", "reason": "Strong letter.", "version": 1}""")
                .answersVersion(200, MoveResult.class)
                .refuses(PipelineRules.TRANSITION_NOT_ALLOWED, PipelineRules.TRANSITION_BLOCKED, GateRules.STALE)
                .needs(Permission.APPLICATION_MOVE)
                .conditional()
                .by(this::move);
    }

    private Route<WithdrawBody> withdraw() {
        return Route.post("/applications/{application_id}/withdraw")
                .of(CONTEXT)
                .named("withdrawApplication", "Withdraw an application.")
                .body(WithdrawBody.class, """
                        {"reason": "I have found another job."}""")
                .answersVersion(200, ApplicationView.class)
                .refuses(PipelineRules.TRANSITION_NOT_ALLOWED, GateRules.STALE)
                .needs(Permission.APPLICATION_WITHDRAW)
                .conditional()
                .by(this::withdraw);
    }

    private Route<Void> history() {
        return Route.get("/applications/{application_id}/history")
                .of(CONTEXT)
                .named("viewHistory", "See how an application came to where it is, step by step.")
                .answers(200, HistoryView.class)
                .needs(Permission.APPLICATION_VIEW)
                .by(request -> request.ask(pipeline.history(), new ViewHistory(application(request)), Reply::ok));
    }

    private StoredReply list(Request<Void> request) {
        Paging paging = request.paging();
        ListApplications asked = new ListApplications(request.id(JOB, JobId::new), request.parameter(STAGE), paging);
        return request.ask(
                pipeline.list(),
                asked,
                page -> request.page(page, paging, row -> row.id().value()));
    }

    private StoredReply move(Request<MoveBody> request) {
        MoveBody body = request.body();
        return request.run(
                pipeline.move(),
                new MoveApplication(application(request), body.toState(), body.reason(), request.seen(body.version())),
                moved -> Reply.ok(moved, moved.application().version()));
    }

    private StoredReply withdraw(Request<WithdrawBody> request) {
        WithdrawBody body = request.body();
        return request.run(
                pipeline.withdraw(),
                new WithdrawApplication(application(request), body.reason(), request.seen(body.version())),
                view -> Reply.ok(view, view.version()));
    }

    private static ApplicationId application(Request<?> request) {
        return request.id(APPLICATION, ApplicationId::new);
    }

    /** Where that application is served. */
    static String pathOf(ApplicationId id) {
        return "/applications/" + id;
    }
}
