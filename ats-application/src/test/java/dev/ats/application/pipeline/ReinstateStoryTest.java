package dev.ats.application.pipeline;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.PipelineRules;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has ended is taken up again where it was left, if nothing stands in its way. */
class ReinstateStoryTest {
    private static final Line WHY = new Line("We were too quick.");

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person rita = acme.recruiter("rita");
    private final Person carl = kit.candidate("carl");
    private final JobId job = rita.opens("Engineer");
    private final ApplicationId application = carl.appliesTo(job);

    @ParameterizedTest
    @ValueSource(strings = {"rejected", "withdrawn"})
    void goesBackToTheStageThatWasLeft(String end) {
        rita.moves(application, "screening", "interview", end);

        ApplicationView view = rita.reinstates(application);

        assertThat(view).isEqualTo(rita.sees(application)).isInstanceOf(ApplicationView.ForMember.class);
        assertThat(((ApplicationView.ForMember) view).stage()).isEqualTo(new Stage("interview"));
        assertThat(((ApplicationView.ForMember) view).active()).isTrue();
        assertThat(view.version()).isEqualTo(5);
    }

    @Test
    void isAStepLikeAnyOtherInHistoryJournalAndOutbox() {
        rita.moves(application, "rejected");

        done(reinstate(WHY, Seen.version(2)));

        assertThat(kit.inspection().history(acme.id(), application)).last().satisfies(step -> {
            assertThat(step.sequence()).isEqualTo(3);
            assertThat(step.from()).isEqualTo(new Stage("rejected"));
            assertThat(step.to()).isEqualTo(new Stage("applied"));
            assertThat(step.move()).isEqualTo(Application.REINSTATE);
            assertThat(step.by()).isEqualTo(Author.account(rita.account()));
        });
        assertThat(kit.inspection().remark(acme.id(), application, 3)).contains(WHY);
        assertThat(acme.journal()).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(Permission.APPLICATION_REINSTATE);
            assertThat(entry.facts()).containsExactly("ApplicationReinstated");
        });
        assertThat(acme.outbox()).last().extracting(Inspection.Told::event).isEqualTo("ApplicationReinstated");
        assertThat(kit.inspection().counts(acme.id(), job)).isEqualTo(Map.of(new Stage("applied"), 1L));
    }

    @Test
    void canBeMovedOnAndEndAgain() {
        rita.moves(application, "screening", "rejected");
        rita.reinstates(application);

        rita.moves(application, "interview", "rejected");
        rita.reinstates(application);

        assertThat(kit.inspection().history(acme.id(), application))
                .extracting(Step::to)
                .last()
                .isEqualTo(new Stage("interview"));
    }

    @Test
    void givesBackTheOpeningOfAHire() {
        rita.moves(application, "screening", "interview", "offer", "hired");
        assertThat(kit.inspection().filled(acme.id(), job)).isEqualTo(1);

        rita.reinstates(application);

        assertThat(kit.inspection().filled(acme.id(), job)).isZero();
        rita.moves(application, "hired");
        assertThat(kit.inspection().filled(acme.id(), job)).isEqualTo(1);
    }

    @Test
    void keepsTheOpeningsOfOthersFilled() {
        JobId two = rita.opens("Welder", 2);
        acme.anApplication().on(two).in("hired");
        ApplicationId rejected = acme.anApplication().on(two).in("rejected");

        rita.reinstates(rejected);

        assertThat(kit.inspection().filled(acme.id(), two)).isEqualTo(1);
    }

    @Test
    void refusesWhatHasNotEnded() {
        assertThat(refused(rita.triesToReinstate(application)).rule()).isEqualTo(PipelineRules.NOT_ENDED);
    }

    @Test
    void refusesWhileAnotherApplicationOfThatPersonOnThatJobIsActive() {
        rita.moves(application, "rejected");
        ApplicationId again = carl.appliesTo(job);

        Refusal refusal = refused(rita.triesToReinstate(application));

        assertThat(refusal.rule()).isEqualTo(PipelineRules.ALREADY_APPLIED);
        assertThat(refusal.facts()).isEqualTo(Map.of("application_id", again.toString()));
    }

    @Test
    void doesNotMindTheirApplicationsOnOtherJobs() {
        rita.moves(application, "rejected");
        carl.appliesTo(rita.opens("Welder"));

        assertThat(rita.reinstates(application).version()).isEqualTo(3);
    }

    @Test
    void refusesWhileNoOpeningIsLeft() {
        rita.moves(application, "rejected");
        acme.anApplication().on(job).in("hired");

        Refusal refusal = refused(rita.triesToReinstate(application));

        assertThat(refusal.rule()).isEqualTo(PipelineRules.TRANSITION_BLOCKED);
        assertThat(refusal.facts())
                .isEqualTo(Map.of(
                        "blocked_by",
                        List.of(Map.of("guard", "opening_left", "detail", "No opening of this job is left."))));
    }

    @Test
    void refusesAVersionThatIsGone() {
        rita.moves(application, "screening", "rejected");

        assertThat(refused(reinstate(null, Seen.version(2))).code()).isEqualTo("stale");
        assertThat(refused(reinstate(null, Seen.onlyIf(2))).code()).isEqualTo("precondition_failed");
        assertThat(done(reinstate(null, Seen.onlyIf(3))).version()).isEqualTo(4);
    }

    @Test
    void answersALostRaceAsAnyOtherSecondApplication() {
        assertThat(new ReinstateApplication(application, null, Seen.ANY).lostRule())
                .isEqualTo(PipelineRules.ALREADY_APPLIED);
    }

    @Test
    void isNotForTheCandidateNorForAMemberWhoseOwnItIs() {
        Person hugo = acme.hiringManager("hugo");
        ApplicationId own = hugo.appliesTo(job);
        rita.moves(application, "rejected");
        rita.moves(own, "rejected");

        assertThat(refused(carl.triesToReinstate(application)).code()).isEqualTo("forbidden");
        assertThat(refused(hugo.triesToReinstate(own)).code()).isEqualTo("forbidden");
        assertThat(hugo.reinstates(application).version()).isEqualTo(3);
        assertThat(refused(kit.candidate("eve").triesToReinstate(application)).code())
                .isEqualTo("not_found");
    }

    @Test
    void isReadByTheCandidateWithoutNameAndReason() {
        rita.moves(application, "rejected");
        done(reinstate(WHY, Seen.ANY));

        assertThat(carl.readsHistoryOf(application).data()).last().satisfies(entry -> {
            assertThat(entry.toState()).isEqualTo(new Stage("applied"));
            assertThat(entry.changedBy()).isEqualTo(Author.system("hiring_team"));
            assertThat(entry.reason()).isNull();
        });
    }

    private Outcome<ApplicationView> reinstate(Line reason, Seen seen) {
        return kit.ats().pipeline().reinstate().run(rita.actor(), new ReinstateApplication(application, reason, seen));
    }
}
