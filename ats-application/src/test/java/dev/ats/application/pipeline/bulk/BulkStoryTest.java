package dev.ats.application.pipeline.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.ats.application.access.members.ChangeMember;
import dev.ats.application.kernel.AuditEntry;
import dev.ats.application.kernel.Seen;
import dev.ats.application.pipeline.ApplicationView;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Outcomes;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Tag;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BulkStoryTest {
    private static final Line FILLED = new Line("The position was filled.");
    private static final Tag LATER = new Tag("later");

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person rita = acme.recruiter("rita");
    private final JobId job = rita.opens("Baker", 2);

    @Test
    void eachIsMovedOrRefusedByItself() {
        ApplicationId fresh = in("applied");
        ApplicationId ahead = in("interview");
        ApplicationId nowhere = new ApplicationId(new UUID(0, 7));
        ApplicationId last = in("applied");

        BulkView view = done(rita, BulkTask.move(new Stage("screening"), null), fresh, ahead, nowhere, last);

        assertThat(view.isDone()).isTrue();
        assertThat(result(view, 0)).isEqualTo(ItemResult.moved(new Stage("applied"), new Stage("screening"), 2));
        assertThat(result(view, 1).problem().code()).isEqualTo("transition_not_allowed");
        assertThat(result(view, 1).problem().facts())
                .containsEntry("allowed", List.of("offer", "rejected", "withdrawn"));
        assertThat(result(view, 2).problem().code()).isEqualTo("not_found");
        assertThat(result(view, 3).outcome()).isEqualTo(ItemResult.Outcome.DONE);
        assertThat(stageOf(fresh)).isEqualTo("screening");
        assertThat(stageOf(ahead)).isEqualTo("interview");
    }

    @Test
    void rejectingGivesEachTheReasonAndTheStarterIsWhoDidIt() {
        ApplicationId one = in("applied");
        ApplicationId two = in("offer");

        done(rita, BulkTask.reject(FILLED), one, two);

        for (ApplicationId application : List.of(one, two)) {
            assertThat(((ApplicationView.ForMember) rita.sees(application)).reason())
                    .isEqualTo(FILLED);
            List<Step> history = kit.inspection().history(acme.id(), application);
            assertThat(history.get(history.size() - 1).by()).isEqualTo(Author.account(rita.account()));
        }
    }

    @Test
    void taggingFilesTheCandidateOnceHoweverManyOfTheirApplicationsAreTagged() {
        Person carl = kit.candidate("carl");
        ApplicationId one = acme.anApplication().on(job).by(carl).in("applied");
        ApplicationId two =
                acme.anApplication().on(rita.opens("Miller")).by(carl).in("applied");

        BulkView view = done(rita, BulkTask.tag(LATER), one, two);
        done(rita, BulkTask.tag(new Tag("baker")), two);

        assertThat(view.count(ItemResult.Outcome.DONE)).isEqualTo(2);
        assertThat(tagsOf(one)).containsExactly(new Tag("baker"), LATER);
        assertThat(acme.outbox())
                .filteredOn(told -> told.event().equals("CandidateTagged"))
                .hasSize(2);
    }

    @Test
    void thePersonNeverSeesTheTags() {
        Person carl = kit.candidate("carl");
        ApplicationId application = acme.anApplication().on(job).by(carl).in("applied");
        done(rita, BulkTask.tag(LATER), application);

        assertThat(carl.sees(application)).isInstanceOf(ApplicationView.ForCandidate.class);
    }

    @Test
    void hiresNoMoreThanThereAreOpenings() {
        BulkView view = done(rita, BulkTask.move(new Stage("hired"), null), in("offer"), in("offer"), in("offer"));

        assertThat(view.count(ItemResult.Outcome.DONE)).isEqualTo(2);
        assertThat(result(view, 2).problem().code()).isEqualTo("transition_blocked");
        assertThat(kit.inspection().filled(acme.id(), job)).isEqualTo(2);
    }

    @Test
    void theJournalHasTheStartAndEachItemAsASingleDeedWouldBe() {
        ApplicationId fresh = in("applied");
        ApplicationId ahead = in("interview");
        int before = acme.journal().size();

        done(rita, BulkTask.move(new Stage("screening"), null), fresh, ahead);

        assertThat(acme.journal().subList(before, acme.journal().size()))
                .extracting(Inspection.Entry::action, Inspection.Entry::ending, Inspection.Entry::by)
                .containsExactly(
                        tuple(Permission.BULK_START, AuditEntry.Ending.DONE, Author.account(rita.account())),
                        tuple(Permission.APPLICATION_MOVE, AuditEntry.Ending.DONE, Author.account(rita.account())));
    }

    @Test
    void whatIsHiddenOrForeignIsToldApartByNothing() {
        ApplicationId others =
                acme.anApplication().on(acme.recruiter("paul").opens("Pilot")).in("applied");
        ApplicationId foreign = kit.organization("Bakers").anApplication().in("applied");
        ApplicationId nowhere = new ApplicationId(new UUID(0, 7));

        BulkView moved = done(rita, BulkTask.move(new Stage("screening"), null), others, foreign, nowhere);
        BulkView tagged = done(rita, BulkTask.tag(LATER), others, foreign, nowhere);

        for (BulkView view : List.of(moved, tagged)) {
            assertThat(view.items())
                    .extracting(BulkView.Item::result)
                    .allMatch(result -> result.equals(result(view, 0)));
            assertThat(result(view, 0).problem().code()).isEqualTo("not_found");
        }
    }

    @Test
    void whoMayNoLongerIsRefusedFromThenOn() {
        ApplicationId one = in("applied");
        BulkId bulk = rita.starts(BulkTask.move(new Stage("screening"), null), List.of(one));
        Outcomes.done(kit.ats()
                .access()
                .members()
                .change()
                .run(acme.admin().actor(), new ChangeMember(rita.account(), null, MemberStatus.DEACTIVATED, Seen.ANY)));

        advance(bulk);

        BulkView view = acme.admin().sees(bulk);
        assertThat(result(view, 0).problem().code()).isEqualTo("not_found");
        assertThat(stageOf(one)).isEqualTo("applied");
    }

    @Test
    void isSeenByWhoStartedItAndByThoseWhoSeeThemAll() {
        BulkId bulk = rita.starts(BulkTask.tag(LATER), List.of(in("applied")));

        assertThat(codeOf(rita.triesToSee(bulk))).isEqualTo("done");
        assertThat(codeOf(acme.admin().triesToSee(bulk))).isEqualTo("done");
        assertThat(codeOf(acme.hiringManager("hilda").triesToSee(bulk))).isEqualTo("done");
        assertThat(codeOf(acme.recruiter("paul").triesToSee(bulk))).isEqualTo("not_found");
        assertThat(codeOf(kit.organization("Bakers").admin().triesToSee(bulk))).isEqualTo("not_found");
        assertThat(codeOf(kit.candidate("carl").triesToSee(bulk))).isEqualTo("forbidden");
        assertThat(codeOf(kit.anybody().triesToSee(bulk))).isEqualTo("not_signed_in");
    }

    @Test
    void isStartedByThoseWhoRunAHiringOnly() {
        List<ApplicationId> one = List.of(in("applied"));

        assertThat(codeOf(acme.member("ina", "interviewer").triesToStart(BulkTask.tag(LATER), one)))
                .isEqualTo("forbidden");
        assertThat(codeOf(kit.candidate("carl").triesToStart(BulkTask.tag(LATER), one)))
                .isEqualTo("forbidden");
        assertThat(codeOf(kit.anybody().triesToStart(BulkTask.tag(LATER), one))).isEqualTo("not_signed_in");
    }

    @Test
    void whatNobodyWentOnWithTheRoundsDoAfterAWhile() {
        ApplicationId one = in("applied");
        BulkId bulk = rita.starts(BulkTask.move(new Stage("screening"), null), List.of(one));

        kit.rounds().advance();
        assertThat(stageOf(one)).isEqualTo("applied");
        kit.clock().advance(Duration.ofSeconds(31));
        kit.rounds().advance();

        assertThat(rita.sees(bulk).isDone()).isTrue();
        assertThat(stageOf(one)).isEqualTo("screening");
    }

    private BulkView done(Person by, BulkTask task, ApplicationId... applications) {
        BulkId bulk = by.starts(task, List.of(applications));
        assertThat(advance(bulk)).isZero();
        return by.sees(bulk);
    }

    private int advance(BulkId bulk) {
        return Outcomes.done(kit.ats()
                .pipeline()
                .bulks()
                .advance()
                .run(AtsTestKit.STAGE_HAND, new AdvanceBulk(acme.id(), bulk, Duration.ofSeconds(1))));
    }

    private ApplicationId in(String stage) {
        return acme.anApplication().on(job).in(stage);
    }

    private String stageOf(ApplicationId application) {
        return ((ApplicationView.ForMember) acme.admin().sees(application))
                .stage()
                .key();
    }

    private List<Tag> tagsOf(ApplicationId application) {
        return ((ApplicationView.ForMember) acme.admin().sees(application))
                .candidate()
                .tags();
    }

    private static ItemResult result(BulkView view, int position) {
        return view.items().get(position).result();
    }

    private static String codeOf(Outcome<?> outcome) {
        return outcome.fold(done -> "done", refusal -> refusal.code());
    }
}
