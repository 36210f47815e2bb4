package dev.ats.adapter.rest;

import dev.ats.application.kernel.Answer;
import dev.ats.application.messaging.Addressing;
import dev.ats.application.pipeline.bulk.BulkUseCases;
import dev.ats.application.pipeline.bulk.BulkView;
import dev.ats.application.pipeline.bulk.StartBulk;
import dev.ats.application.pipeline.bulk.ViewBulk;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.messaging.Recipient;
import dev.ats.domain.pipeline.ApplicationMoved;
import dev.ats.domain.pipeline.MoveName;
import dev.ats.domain.pipeline.PipelineRules;
import dev.ats.domain.pipeline.StageKind;
import dev.ats.domain.pipeline.bulk.Bulk;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Outcome;
import java.util.List;
import java.util.stream.IntStream;

/** Bulks that answer what a test gives them. */
final class CannedBulks {

    private static final ItemResult MOVED = ItemResult.moved(Canned.APPLIED, Canned.SCREENING, 2);
    private static final BulkTask TASK = BulkTask.move(Canned.SCREENING, null);

    private CannedBulks() {}

    static BulkUseCases of(Canned canned) {
        return new BulkUseCases(
                canned.doing((StartBulk command) -> Outcome.done(Canned.BULK)),
                (actor, wish) -> Outcome.done(foreseen()),
                canned.asking((ViewBulk query) -> Outcome.done(view(List.of(MOVED)))),
                (actor, query, requestId) -> Outcome.done(view(canned.itemResults)),
                call -> Answer.done(0));
    }

    /** A bulk whose items came to that. */
    static BulkView view(List<ItemResult> results) {
        List<ApplicationId> applications = IntStream.range(0, results.size())
                .mapToObj(n -> new ApplicationId(Canned.id(900 + n)))
                .toList();
        Bulk bulk = Bulk.of(new Bulk.State(
                Canned.BAKERY, Canned.BULK, TASK.action(), TASK.to(), applications, Canned.RECRUITER, Canned.NOON));
        List<BulkView.Item> items = IntStream.range(0, results.size())
                .mapToObj(n -> new BulkView.Item(applications.get(n), results.get(n)))
                .toList();
        return new BulkView(bulk, null, null, items);
    }

    /** That one application would move, and another would not. */
    static BulkUseCases.Foreseen foreseen() {
        ApplicationMoved moved = new ApplicationMoved(
                Canned.APPLICATION,
                Canned.JOB,
                Canned.ADA,
                2,
                Canned.APPLIED,
                Canned.SCREENING,
                new MoveName("screen"),
                StageKind.NORMAL);
        return new BulkUseCases.Foreseen(
                TASK,
                List.of(
                        new BulkUseCases.Foreseen.Item(
                                Canned.APPLICATION,
                                MOVED,
                                List.of(new Addressing(MailTemplate.STAGE_CHANGED, Recipient.candidate(Canned.ADA))),
                                List.of(moved)),
                        new BulkUseCases.Foreseen.Item(
                                new ApplicationId(Canned.id(901)),
                                ItemResult.refused(PipelineRules.TRANSITION_NOT_ALLOWED.broken(
                                        "allowed", List.of("offer", "rejected"))),
                                List.of(),
                                List.of())));
    }
}
