package dev.ats.application.pipeline;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MoveStoryTest {
    private static final Stage SCREENING = new Stage("screening");

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person rita = acme.recruiter("rita");
    private final Person carl = kit.candidate("carl");
    private final JobId job = rita.opens("Engineer");
    private final ApplicationId application = carl.appliesTo(job);

    @Test
    void answersWhereItWasAndWhereItIs() {
        MoveResult result = done(rita.triesToMove(application, "screening"));

        assertThat(result.fromState()).isEqualTo(new Stage("applied"));
        assertThat(result.toState()).isEqualTo(SCREENING);
        assertThat(result.application()).isEqualTo(rita.sees(application));
        assertThat(result.application().version()).isEqualTo(2);
    }

    @Test
    void writesStepJournalAndOutboxTogether() {
        rita.moves(application, SCREENING, new Line("Looks good."));

        assertThat(kit.inspection().history(acme.id(), application)).hasSize(2);
        assertThat(kit.inspection().remark(acme.id(), application, 2)).contains(new Line("Looks good."));
        assertThat(acme.journal()).last().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo(Author.account(rita.account()));
            assertThat(entry.facts()).containsExactly("ApplicationMoved");
        });
        assertThat(acme.outbox()).last().extracting(Inspection.Told::event).isEqualTo("ApplicationMoved");
    }

    @Test
    void refusesWhatThePipelineDoesNotHaveAndListsWhatItHas() {
        int entries = acme.journal().size();

        Refusal refusal = refused(rita.triesToMove(application, "hired"));

        assertThat(refusal.code()).isEqualTo("transition_not_allowed");
        assertThat(refusal.facts()).isEqualTo(Map.of("allowed", List.of("screening", "rejected", "withdrawn")));
        assertThat(acme.journal()).hasSize(entries);
    }

    @Test
    void refusesAHireWithoutAnOpening() {
        acme.anApplication().on(job).in("hired");
        rita.moves(application, "screening", "interview", "offer");

        assertThat(refused(rita.triesToMove(application, "hired")).code()).isEqualTo("transition_blocked");
        assertThat(((ApplicationView.ForMember) rita.sees(application)).moves())
                .filteredOn(move -> !move.allowed())
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.to()).isEqualTo(new Stage("hired"));
                    assertThat(move.blockedBy())
                            .extracting(ApplicationView.PossibleMove.Blocker::guard)
                            .containsExactly("opening_left");
                });
    }

    @Test
    void refusesAMoveFromAVersionThatIsGone() {
        rita.moves(application, "screening");

        Refusal lost = refused(move(Seen.version(1)));
        Refusal condition = refused(move(Seen.onlyIf(1)));

        assertThat(lost.code()).isEqualTo("stale");
        assertThat(lost.facts()).isEqualTo(Map.of("version", 2));
        assertThat(condition.code()).isEqualTo("precondition_failed");
        assertThat(done(move(Seen.onlyIf(2))).toState()).isEqualTo(new Stage("interview"));
    }

    @Test
    void letsTheCandidateWithdraw() {
        ApplicationView view = carl.withdraws(application);

        assertThat(view).isInstanceOf(ApplicationView.ForCandidate.class);
        assertThat(view.version()).isEqualTo(2);
        assertThat(refused(carl.triesToWithdraw(application)).code()).isEqualTo("transition_not_allowed");
    }

    @Test
    void letsTheRecruiterWithdrawInTheirName() {
        assertThat(rita.withdraws(application)).isInstanceOf(ApplicationView.ForMember.class);
    }

    @Test
    void letsTheRecruiterWithdrawForSomebodyWithoutAnAccount() {
        ApplicationReceipt receipt = done(kit.ats()
                .pipeline()
                .applyPublicly()
                .run(kit.anybody().actor(), new ApplyPublicly(job, new Name("Ada"), AtsTestKit.emailOf("ada"), null)));

        assertThat(rita.withdraws(receipt.id())).isInstanceOf(ApplicationView.ForMember.class);
    }

    @Test
    void refusesToWithdrawAVersionThatIsGone() {
        rita.moves(application, "screening");

        assertThat(refused(withdraw(Seen.version(1))).code()).isEqualTo("stale");
        assertThat(refused(withdraw(Seen.onlyIf(1))).code()).isEqualTo("precondition_failed");
        assertThat(done(withdraw(Seen.onlyIf(2))).version()).isEqualTo(3);
    }

    private Outcome<MoveResult> move(Seen seen) {
        return kit.ats()
                .pipeline()
                .move()
                .run(rita.actor(), new MoveApplication(application, new Stage("interview"), null, seen));
    }

    private Outcome<ApplicationView> withdraw(Seen seen) {
        return kit.ats()
                .pipeline()
                .withdraw()
                .run(carl.actor(), new WithdrawApplication(application, new Line("Found another."), seen));
    }
}
