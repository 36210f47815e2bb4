package dev.ats.application.pipeline;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Actor;
import dev.ats.domain.pipeline.MoveName;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Everybody reads the same steps; the person who applied neither names nor reasons of the others. */
class HistoryStoryTest {
    private static final Stage APPLIED = new Stage("applied");
    private static final Stage SCREENING = new Stage("screening");
    private static final Line WHY = new Line("Knows Java.");
    private static final Line FAREWELL = new Line("Found another.");

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person rita = acme.recruiter("rita");

    @Test
    void membersReadWhoDidWhatWhenAndWhy() {
        Person carl = kit.candidate("carl");
        ApplicationId application = story(carl);

        assertThat(rita.readsHistoryOf(application).data())
                .containsExactly(
                        entry(1, null, APPLIED, null, Author.account(carl.account()), null),
                        entry(2, APPLIED, SCREENING, "screen", Author.account(rita.account()), WHY),
                        entry(
                                3,
                                SCREENING,
                                new Stage("withdrawn"),
                                "withdraw",
                                Author.account(carl.account()),
                                FAREWELL));
    }

    @Test
    void thePersonWhoAppliedReadsNeitherNamesNorReasonsOfMembers() {
        Person carl = kit.candidate("carl");
        ApplicationId application = story(carl);

        assertThat(carl.readsHistoryOf(application).data())
                .containsExactly(
                        entry(1, null, APPLIED, null, Author.account(carl.account()), null),
                        entry(2, APPLIED, SCREENING, "screen", Author.system("hiring_team"), null),
                        entry(
                                3,
                                SCREENING,
                                new Stage("withdrawn"),
                                "withdraw",
                                Author.account(carl.account()),
                                FAREWELL));
    }

    @Test
    void aMemberWhoAppliedReadsTheirOwnAsAnyCandidateDoes() {
        Person hugo = acme.hiringManager("hugo");
        ApplicationId application = story(hugo);

        assertThat(hugo.readsHistoryOf(application).data())
                .extracting(HistoryView.Entry::changedBy)
                .containsExactly(
                        Author.account(hugo.account()), Author.system("hiring_team"), Author.account(hugo.account()));
        assertThat(hugo.sees(application)).isInstanceOf(ApplicationView.ForCandidate.class);
    }

    @Test
    void aPublicApplicationIsReadAsPublicByItsOwnerToo() {
        ApplicationReceipt receipt = done(kit.ats()
                .pipeline()
                .applyPublicly()
                .run(
                        new Actor.Anonymous(),
                        new ApplyPublicly(rita.opens("Engineer"), new Name("Carl"), AtsTestKit.emailOf("carl"), null)));
        Person carl = kit.candidate("carl");
        carl.appliesTo(rita.opens("Manager"));

        assertThat(carl.readsHistoryOf(receipt.id()).data())
                .extracting(HistoryView.Entry::changedBy)
                .containsExactly(Author.PUBLIC);
    }

    @Test
    void theProductItselfReadsEverything() {
        ApplicationId application = story(kit.candidate("carl"));

        assertThat(done(kit.ats().pipeline().history().ask(AtsTestKit.STAGE_HAND, new ViewHistory(application)))
                        .data())
                .extracting(HistoryView.Entry::reason)
                .containsExactly(null, WHY, FAREWELL);
        assertThat(done(kit.ats().pipeline().view().ask(AtsTestKit.STAGE_HAND, new ViewApplication(application))))
                .isInstanceOf(ApplicationView.ForMember.class);
    }

    @Test
    void nobodyElseReadsIt() {
        ApplicationId application = story(kit.candidate("carl"));
        Actor eve = kit.candidate("eve").actor();

        assertThat(refused(kit.ats().pipeline().history().ask(eve, new ViewHistory(application)))
                        .code())
                .isEqualTo("not_found");
    }

    /** Applies, is screened for a reason a second later, and withdraws for another. */
    private ApplicationId story(Person applicant) {
        ApplicationId application = applicant.appliesTo(rita.opens("Engineer"));
        kit.clock().advance(Duration.ofSeconds(1));
        rita.moves(application, SCREENING, WHY);
        kit.clock().advance(Duration.ofSeconds(1));
        done(kit.ats()
                .pipeline()
                .withdraw()
                .run(applicant.actor(), new WithdrawApplication(application, FAREWELL, Seen.ANY)));
        return application;
    }

    private HistoryView.Entry entry(int sequence, Stage from, Stage to, String move, Author by, Line reason) {
        return new HistoryView.Entry(
                sequence,
                from,
                to,
                move == null ? null : new MoveName(move),
                by,
                kit.clock().now().minusSeconds(3L - sequence),
                reason);
    }
}
