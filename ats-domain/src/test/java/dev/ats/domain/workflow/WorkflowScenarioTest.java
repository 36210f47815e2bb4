package dev.ats.domain.workflow;

import static dev.ats.domain.workflow.DefaultPipeline.PIPELINE;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.domain.workflow.DefaultPipeline.Facts;
import dev.ats.domain.workflow.DefaultPipeline.Stage;
import dev.ats.domain.workflow.testkit.WorkflowScenario;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WorkflowScenarioTest {

    private static final Facts ONE_LEFT = new Facts(1, true);
    private static final Facts FILLED = new Facts(0, false);

    private final WorkflowScenario<Stage, Facts> scenario = WorkflowScenario.of(PIPELINE);
    private final WorkflowScenario<String, Facts> drawn = WorkflowScenario.of(DefaultPipeline.drawn());

    @Test
    void tellsAWholeStory() {
        scenario.givenTheStart()
                .when("screen")
                .movesTo(Stage.SCREENING)
                .when("interview")
                .movesTo(Stage.INTERVIEW)
                .when("hire")
                .hasNoMove()
                .whenHeadingFor(Stage.OFFER)
                .movesTo(Stage.OFFER)
                .knowing(FILLED)
                .offers("reject", "withdraw")
                .when("hire")
                .isBlockedBy("opening_left")
                .knowing(ONE_LEFT)
                .when("hire")
                .movesTo(Stage.HIRED)
                .hasFinished();
    }

    @Test
    void failsWhenAMoveLeadsElsewhere() {
        assertFails(() -> scenario.given(Stage.APPLIED).when("screen").movesTo(Stage.OFFER), """
                Workflow application, in APPLIED knowing null:
                The move 'screen' should lead to OFFER, but it leads to SCREENING by 'screen'.""");
    }

    @Test
    void failsWhenAMoveIsBlocked() {
        assertFails(
                () -> scenario.given(Stage.OFFER).knowing(FILLED).when("hire").movesTo(Stage.HIRED), """
                Workflow application, in OFFER knowing Facts[openingsLeft=0, reasonGiven=false]:
                The move 'hire' should lead to HIRED, but it is blocked by opening_left (An opening must be left.).""");
    }

    @Test
    void failsWhenThereIsNoSuchMove() {
        assertFails(
                () -> scenario.given(Stage.APPLIED).whenHeadingFor(Stage.HIRED).movesTo(Stage.HIRED), """
                Workflow application, in APPLIED knowing null:
                The move to HIRED should lead to HIRED, but there is none: the moves are 'screen' to SCREENING, \
                'reject' to REJECTED, 'withdraw' to WITHDRAWN.""");
    }

    @Test
    void failsWhenAMoveIsBlockedByOtherGuards() {
        assertFails(() -> drawn.given("offer").knowing(FILLED).when("hire").isBlockedBy("reason_given"), """
                Workflow drawn pipeline, in offer knowing Facts[openingsLeft=0, reasonGiven=false]:
                The move 'hire' should be blocked by exactly [reason_given], but it is blocked by \
                opening_left (An opening must be left.), reason_given (A reason must be given.).""");
    }

    @Test
    void failsWhenAMoveThatShouldBeBlockedIsMade() {
        assertFails(
                () -> drawn.given("offer").knowing(ONE_LEFT).when("hire").isBlockedBy("opening_left", "reason_given"),
                """
                Workflow drawn pipeline, in offer knowing Facts[openingsLeft=1, reasonGiven=true]:
                The move 'hire' should be blocked by exactly [opening_left, reason_given], but it leads to hired by \
                'hire'.""");
    }

    @Test
    void failsWhenAMoveThatShouldBeBlockedDoesNotExist() {
        assertFails(() -> drawn.given("hired").when("hire").isBlockedBy("opening_left"), """
                Workflow drawn pipeline, in hired knowing null:
                The move 'hire' should be blocked by exactly [opening_left], but there is none: no move leaves it.""");
    }

    @Test
    void failsWhenAMoveThatShouldNotExistIsMade() {
        assertFails(() -> scenario.given(Stage.APPLIED).when("screen").hasNoMove(), """
                Workflow application, in APPLIED knowing null:
                There should be no move 'screen', but it leads to SCREENING by 'screen'.""");
    }

    @Test
    void failsWhenAMoveThatShouldNotExistIsBlocked() {
        assertFails(
                () -> scenario.given(Stage.OFFER).knowing(FILLED).when("hire").hasNoMove(), """
                Workflow application, in OFFER knowing Facts[openingsLeft=0, reasonGiven=false]:
                There should be no move 'hire', but it is blocked by opening_left (An opening must be left.).""");
    }

    @Test
    void failsWhenOtherMovesAreOffered() {
        assertFails(() -> drawn.given("offer").knowing(new Facts(0, true)).offers("hire"), """
                Workflow drawn pipeline, in offer knowing Facts[openingsLeft=0, reasonGiven=true]:
                Exactly [hire] should be allowed, but [reject] is; the options are [Option[move=hire, to=hired, \
                unmet=[UnmetGuard[name=opening_left, detail=An opening must be left.]]], \
                Option[move=reject, to=rejected, unmet=[]]].""");
    }

    @Test
    void failsWhenAStoryHasNotFinished() {
        assertFails(() -> drawn.given("applied").hasFinished(), """
                Workflow drawn pipeline, in applied knowing null:
                The state should be final, but the moves are 'offer' to offer, 'reject' to rejected.""");
    }

    @Test
    void failsWhenAStoryBeginsInAForeignState() {
        assertFails(
                () -> drawn.given("elsewhere"),
                "Workflow drawn pipeline has no state elsewhere; it has [applied, offer, hired, rejected].");
    }

    @Test
    void remindsOfForgottenFacts() {
        assertFails(() -> drawn.given("offer").when("hire"), """
                Workflow drawn pipeline, in offer knowing null:
                One of the guards [opening_left, reason_given] reads facts, but none are known. \
                Say them with knowing(facts).""");
    }

    @Test
    void keepsTheNullPointerOfABrokenGuard() {
        WorkflowBuilder<String, String> draw = Workflow.named("broken");
        draw.start("a").end("z");
        draw.move("go").from("a").to("z").guardedBy(Guard.of("broken", "It must work.", facts -> {
            throw new NullPointerException("broken");
        }));
        assertThatNullPointerException()
                .isThrownBy(() -> WorkflowScenario.of(draw.build())
                        .given("a")
                        .knowing("x")
                        .when("go"))
                .withMessage("broken");
    }

    @Test
    void namesEveryMoveThatNoStoryMakes() {
        drawn.given("applied").when("offer").movesTo("offer");
        drawn.given("applied").knowing(FILLED).when("reject").isBlockedBy("reason_given");
        assertFails(drawn::everyMoveIsExercised, """
                Workflow drawn pipeline. No story makes:
                - applied --reject--> rejected
                - offer --hire--> hired
                - offer --reject--> rejected""");
    }

    @Test
    void isSatisfiedWhenEveryMoveIsMade() {
        drawn.given("applied").knowing(ONE_LEFT).when("reject").movesTo("rejected");
        drawn.given("applied")
                .knowing(ONE_LEFT)
                .when("offer")
                .movesTo("offer")
                .when("hire")
                .movesTo("hired");
        drawn.given("offer").knowing(ONE_LEFT).when("reject").movesTo("rejected");
        assertThatCode(drawn::everyMoveIsExercised).doesNotThrowAnyException();
    }

    @Test
    void namesEveryGuardThatBlocksNoStory() {
        drawn.given("offer").knowing(new Facts(0, true)).when("hire").isBlockedBy("opening_left");
        drawn.given("offer").knowing(ONE_LEFT).when("reject").movesTo("rejected");
        assertFails(drawn::everyGuardIsExercised, """
                Workflow drawn pipeline. No story is blocked on:
                - applied --reject--> rejected by reason_given
                - offer --hire--> hired by reason_given
                - offer --reject--> rejected by reason_given""");
    }

    @Test
    void isSatisfiedWhenEveryGuardHasBlocked() {
        scenario.given(Stage.OFFER).knowing(FILLED).when("hire").isBlockedBy("opening_left");
        assertThatCode(scenario::everyGuardIsExercised).doesNotThrowAnyException();
    }

    private static void assertFails(ThrowingCallable story, String message) {
        assertThatThrownBy(story).isInstanceOf(AssertionError.class).hasMessage(message);
    }
}
