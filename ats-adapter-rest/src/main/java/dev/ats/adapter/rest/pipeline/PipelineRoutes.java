package dev.ats.adapter.rest.pipeline;

import dev.ats.adapter.rest.json.Between;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Parameter;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.ApplicationView;
import dev.ats.application.pipeline.FeedbackSummary;
import dev.ats.application.pipeline.FeedbackView;
import dev.ats.application.pipeline.HistoryView;
import dev.ats.application.pipeline.MoveApplication;
import dev.ats.application.pipeline.MoveResult;
import dev.ats.application.pipeline.NoteView;
import dev.ats.application.pipeline.PipelineUseCases;
import dev.ats.application.pipeline.ReinstateApplication;
import dev.ats.application.pipeline.ViewApplication;
import dev.ats.application.pipeline.ViewHistory;
import dev.ats.application.pipeline.WithdrawApplication;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.PipelineRules;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.Sla;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Line;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The routes of applications: here what is done to one. */
public final class PipelineRoutes {

    /** What of an application may be unsaid. */
    public static final Blanks BLANKS = Blanks.usual()
            .and(HistoryView.Entry.class, "fromState", "move", "reason")
            .and(ApplicationView.ForMember.class, "coverLetter", "reason", "sla")
            .and(ApplicationRow.class, "sla")
            .and(Sla.class, "dueAt")
            .and(FeedbackSummary.class, "averageRating")
            .and(FeedbackView.class, "comments")
            .and(NoteView.class, "text")
            .and(BulkAnswer.class, "toState")
            .and(BulkAnswer.Result.class, "fromState", "toState", "version", "problem")
            .and(ForeseenAnswer.class, "toState")
            .and(ForeseenAnswer.Result.class, "fromState", "toState", "version", "problem");

    static final String CONTEXT = "pipeline";
    static final String JOB = "job_id";

    static final String APPLICATION = "application_id";

    static final Parameter<Instant> AS_OF =
            new Parameter<>("as_of", Instant.class, "How it was at that instant, told from history.");

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

    /** An application is taken up again. */
    record ReinstateBody(
            Line reason,
            @Between(least = 1, most = Integer.MAX_VALUE) Integer version) {}

    /** All of them. */
    public List<Route<?>> all() {
        return Stream.of(
                        List.of(new ApplyRoute(pipeline).route()),
                        new ListRoutes(pipeline).all(),
                        List.of(view(), move(), withdraw(), reinstate(), history()),
                        new OpinionRoutes(pipeline.opinions()).all(),
                        new SlaRoutes(pipeline.sla()).all(),
                        new TemplateRoutes(pipeline.templates()).all(),
                        new JobPipelineRoutes(pipeline.templates()).all(),
                        new BulkRoutes(pipeline.bulks()).all())
                .<Route<?>>flatMap(List::stream)
                .toList();
    }

    private Route<Void> view() {
        return Route.get("/applications/{application_id}")
                .of(CONTEXT)
                .named(
                        "viewApplication",
                        "Look at an application, and at what can be done with it; or at how it was at an instant.")
                .takes(AS_OF)
                .answersVersion(200, ApplicationView.class)
                .needs(Permission.APPLICATION_VIEW)
                .by(request -> request.ask(
                        pipeline.view(),
                        new ViewApplication(application(request), request.parameter(AS_OF)),
                        view -> Reply.ok(view, view.version())));
    }

    private Route<MoveBody> move() {
        return Route.post("/applications/{application_id}/transitions")
                .of(CONTEXT)
                .named("moveApplication", "Move an application to another stage.")
                .body(MoveBody.class, """
                        {"to_state": "screening", "reason": "Strong letter.", "version": 1}""")
                .answersVersion(200, MoveResult.class)
                .refuses(
                        PipelineRules.TRANSITION_NOT_ALLOWED,
                        PipelineRules.TRANSITION_BLOCKED,
                        PipelineRules.MOVE_NOT_PERMITTED,
                        GateRules.STALE)
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

    private Route<ReinstateBody> reinstate() {
        return Route.post("/applications/{application_id}/reinstate")
                .of(CONTEXT)
                .named(
                        "reinstateApplication",
                        "Take an ended application up again, in the stage it was in when it ended; a hire gives back its"
                                + " opening, anybody else needs one that is left.")
                .body(ReinstateBody.class, """
                        {"reason": "We were too quick."}""")
                .answersVersion(200, ApplicationView.class)
                .refuses(
                        PipelineRules.NOT_ENDED,
                        PipelineRules.ALREADY_APPLIED,
                        PipelineRules.TRANSITION_BLOCKED,
                        GateRules.STALE)
                .needs(Permission.APPLICATION_REINSTATE)
                .conditional()
                .by(this::reinstate);
    }

    private Route<Void> history() {
        return Route.get("/applications/{application_id}/history")
                .of(CONTEXT)
                .named("viewHistory", "See how an application came to where it is, step by step.")
                .answers(200, HistoryView.class)
                .needs(Permission.APPLICATION_VIEW)
                .by(request -> request.ask(pipeline.history(), new ViewHistory(application(request)), Reply::ok));
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

    private StoredReply reinstate(Request<ReinstateBody> request) {
        ReinstateBody body = request.body();
        return request.run(
                pipeline.reinstate(),
                new ReinstateApplication(application(request), body.reason(), request.seen(body.version())),
                view -> Reply.ok(view, view.version()));
    }

    static ApplicationId application(Request<?> request) {
        return request.id(APPLICATION, ApplicationId::new);
    }

    /** Where that application is served. */
    static String pathOf(ApplicationId id) {
        return "/applications/" + id;
    }
}
