package dev.ats.adapter.rest.pipeline;

import dev.ats.adapter.rest.json.Entries;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.adapter.rest.routes.Parameter;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.pipeline.bulk.AdvanceBulk;
import dev.ats.application.pipeline.bulk.BulkUseCases;
import dev.ats.application.pipeline.bulk.FindBulk;
import dev.ats.application.pipeline.bulk.StartBulk;
import dev.ats.application.pipeline.bulk.ViewBulk;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.bulk.Bulk;
import dev.ats.domain.pipeline.bulk.BulkAction;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Refusal;
import dev.ats.domain.shared.Tag;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The same done to many applications, by whoever asks as long as they wait, and then by the rounds. */
final class BulkRoutes {

    private static final Actor BULK = new Actor.System("bulk");
    /** How long somebody waits for all results; afterwards they get those there are. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Parameter<Boolean> DRY_RUN = new Parameter<>(
            "dry_run",
            Boolean.class,
            "true changes nothing, and says what would become of each, and who would be told.");

    private final BulkUseCases bulks;

    BulkRoutes(BulkUseCases bulks) {
        this.bulks = bulks;
    }

    /** What is to be done, to which. */
    record BulkBody(
            @Required BulkAction action,
            @Required @Entries(least = 1, most = Bulk.MOST) Set<ApplicationId> applicationIds,
            Stage toState,
            Line reason,
            Tag tag) {

        /** @throws Refused when it lacks what the action needs, or has what the action has no use for */
        BulkTask task() {
            List<Refusal.Fault> faults = new ArrayList<>();
            boolean tags = action == BulkAction.TAG;
            check(faults, "/to_state", toState, action == BulkAction.MOVE, action == BulkAction.MOVE);
            check(faults, "/reason", reason, action == BulkAction.REJECT, !tags);
            check(faults, "/tag", tag, tags, tags);
            if (!faults.isEmpty()) {
                throw new Refused(Problem.of(WireProblems.INVALID_BODY, faults));
            }
            return switch (action) {
                case MOVE -> BulkTask.move(toState, reason);
                case REJECT -> BulkTask.reject(reason);
                case TAG -> BulkTask.tag(tag);
            };
        }

        private static void check(
                List<Refusal.Fault> faults, String pointer, Object value, boolean needed, boolean known) {
            if (needed && value == null) {
                faults.add(new Refusal.Fault(pointer, "is required for this action"));
            } else if (!known && value != null) {
                faults.add(new Refusal.Fault(pointer, "has no meaning for this action"));
            }
        }
    }

    /** Both of them. */
    List<Route<?>> all() {
        return List.of(start(), view());
    }

    private Route<BulkBody> start() {
        return Route.post("/applications/bulk")
                .of(PipelineRoutes.CONTEXT)
                .named(
                        "startBulk",
                        "Do the same to up to 1,000 applications: move needs to_state, reject a reason, tag a tag. Each is"
                                + " decided by itself, and what cannot be done is refused like a single request.")
                .body(BulkBody.class, """
                        {"action": "reject", "application_ids": ["01890000-0000-7000-8000-00000000000e"],
                         "reason": "The position was filled."}""")
                .takes(DRY_RUN)
                .answers(200, BulkAnswer.class, ForeseenAnswer.class)
                .orLater()
                .needs(Permission.BULK_START)
                .by(this::start);
    }

    private Route<Void> view() {
        return Route.get("/bulk/{bulk_id}")
                .of(PipelineRoutes.CONTEXT)
                .named("viewBulk", "See how far a bulk is, and what became of each application.")
                .answers(200, BulkAnswer.class)
                .needs(Permission.BULK_VIEW)
                .by(request -> request.ask(
                        bulks.view(),
                        new ViewBulk(request.id("bulk_id", BulkId::new)),
                        view -> Reply.ok(BulkAnswer.of(view))));
    }

    private StoredReply start(Request<BulkBody> request) {
        BulkBody body = request.body();
        StartBulk wish = new StartBulk(body.task(), List.copyOf(body.applicationIds()));
        if (Boolean.TRUE.equals(request.parameter(DRY_RUN))) {
            return request.show(
                    bulks.preview().of(request.actor(), wish), foreseen -> Reply.ok(ForeseenAnswer.of(foreseen)));
        }
        return request.begin(bulks.start(), wish, BulkId::toString, (begun, before) -> further(request, begun, before));
    }

    /** Whoever began it goes on with it; whoever only asks again is shown how far it is. */
    private StoredReply further(Request<BulkBody> request, String begun, boolean before) {
        BulkId bulk = new BulkId(UUID.fromString(begun));
        OrganizationId home = request.actor().organization().orElseThrow();
        if (!before) {
            // What cannot be done now is left to the rounds.
            bulks.advance().run(BULK, new AdvanceBulk(home, bulk, PATIENCE));
        }
        return request.ask(BULK, bulks.find(), new FindBulk(home, bulk), view -> {
            BulkAnswer answer = BulkAnswer.of(view);
            return view.isDone() ? Reply.ok(answer) : Reply.begun("/bulk/" + bulk, answer);
        });
    }
}
