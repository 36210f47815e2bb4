package dev.ats.domain.workflow;

import static dev.ats.domain.workflow.DefaultPipeline.OPENING_LEFT;
import static dev.ats.domain.workflow.DefaultPipeline.PIPELINE;
import static dev.ats.domain.workflow.DefaultPipeline.REASON_GIVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.domain.workflow.Attempt.Blocked;
import dev.ats.domain.workflow.Attempt.Moved;
import dev.ats.domain.workflow.Attempt.NoSuchMove;
import dev.ats.domain.workflow.DefaultPipeline.Facts;
import dev.ats.domain.workflow.DefaultPipeline.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkflowTest {

    private static final Facts ONE_LEFT = new Facts(1, true);
    private static final Facts FILLED = new Facts(0, false);

    private final Workflow<String, Facts> drawn = DefaultPipeline.drawn();

    @Test
    void makesAMoveByItsName() {
        assertThat(PIPELINE.attempt("screen", Stage.APPLIED, ONE_LEFT))
                .isEqualTo(new Moved<>("screen", Stage.APPLIED, Stage.SCREENING));
    }

    @Test
    void makesTheMoveThatLeadsToATarget() {
        assertThat(PIPELINE.towards(Stage.OFFER, Stage.HIRED, ONE_LEFT))
                .isEqualTo(new Moved<>("hire", Stage.OFFER, Stage.HIRED));
    }

    @Test
    void refusesAMoveWhileAGuardIsUnmet() {
        assertThat(PIPELINE.attempt("hire", Stage.OFFER, FILLED))
                .isEqualTo(new Blocked<>("hire", Stage.OFFER, Stage.HIRED, List.of(OPENING_LEFT.unmet())));
    }

    @Test
    void namesEveryUnmetGuardInTheOrderOfDeclaration() {
        assertThat(drawn.towards("offer", "hired", FILLED))
                .isEqualTo(
                        new Blocked<>("hire", "offer", "hired", List.of(OPENING_LEFT.unmet(), REASON_GIVEN.unmet())));
    }

    @Test
    void namesOnlyTheGuardsThatAreUnmet() {
        assertThat(drawn.attempt("hire", "offer", new Facts(1, false)))
                .isEqualTo(new Blocked<>("hire", "offer", "hired", List.of(REASON_GIVEN.unmet())));
    }

    @Test
    void answersAnUnknownMoveWithTheKnownOnes() {
        assertThat(PIPELINE.attempt("hire", Stage.APPLIED, ONE_LEFT))
                .isEqualTo(new NoSuchMove<>(
                        Stage.APPLIED,
                        List.of(
                                new Move<>("screen", Stage.APPLIED, Stage.SCREENING, List.of()),
                                new Move<>("reject", Stage.APPLIED, Stage.REJECTED, List.of()),
                                new Move<>("withdraw", Stage.APPLIED, Stage.WITHDRAWN, List.of()))));
    }

    @Test
    void answersAnUnknownTargetWithTheKnownMoves() {
        assertThat(drawn.towards("applied", "hired", ONE_LEFT))
                .isEqualTo(new NoSuchMove<>("applied", drawn.movesFrom("applied")));
    }

    @Test
    void leavesNoFinalState() {
        assertThat(PIPELINE.towards(Stage.HIRED, Stage.REJECTED, ONE_LEFT))
                .isEqualTo(new NoSuchMove<>(Stage.HIRED, List.of()));
    }

    @Test
    void knowsNoMoveFromAStateOfAnotherWorkflow() {
        assertThat(drawn.attempt("hire", "elsewhere", ONE_LEFT)).isEqualTo(new NoSuchMove<>("elsewhere", List.of()));
        assertThat(drawn.towards("elsewhere", "hired", ONE_LEFT)).isEqualTo(new NoSuchMove<>("elsewhere", List.of()));
    }

    @Test
    void answersQuestionsAboutAForeignStateWithNothing() {
        assertThat(drawn.options("elsewhere", ONE_LEFT)).isEmpty();
        assertThat(drawn.movesFrom("elsewhere")).isEmpty();
        assertThat(drawn.guardsTowards("elsewhere", "hired")).isEmpty();
        assertThat(drawn.guardsFrom("elsewhere")).isEmpty();
        assertThat(drawn.allows("elsewhere", "hired", ONE_LEFT)).isFalse();
        assertThat(drawn.isStart("elsewhere")).isFalse();
        assertThat(drawn.isFinal("elsewhere")).isFalse();
        assertThat(drawn.isFinal(null)).isFalse();
    }

    @Test
    void allowsWhatItWouldMove() {
        assertThat(PIPELINE.allows(Stage.OFFER, Stage.HIRED, ONE_LEFT)).isTrue();
        assertThat(PIPELINE.allows(Stage.OFFER, Stage.HIRED, FILLED)).isFalse();
        assertThat(PIPELINE.allows(Stage.APPLIED, Stage.HIRED, ONE_LEFT)).isFalse();
        assertThat(PIPELINE.allows(Stage.APPLIED, Stage.REJECTED, FILLED)).isTrue();
    }

    @Test
    void listsEveryOptionWithWhatBlocksIt() {
        assertThat(drawn.options("offer", new Facts(0, true)))
                .containsExactly(
                        new Option<>("hire", "hired", List.of(OPENING_LEFT.unmet())),
                        new Option<>("reject", "rejected", List.of()));
    }

    @Test
    void tellsAllowedOptionsFromBlockedOnes() {
        assertThat(drawn.options("offer", new Facts(0, true)))
                .extracting(Option::allowed)
                .containsExactly(false, true);
    }

    @Test
    void offersNothingInAFinalState() {
        assertThat(PIPELINE.options(Stage.WITHDRAWN, ONE_LEFT)).isEmpty();
    }

    @Test
    void knowsItsStatesInTheOrderOfDeclaration() {
        assertThat(PIPELINE.states()).containsExactly(Stage.values());
        assertThat(PIPELINE.start()).isEqualTo(Stage.APPLIED);
        assertThat(PIPELINE.isStart(Stage.APPLIED)).isTrue();
        assertThat(PIPELINE.states().stream().filter(PIPELINE::isFinal))
                .containsExactly(Stage.HIRED, Stage.REJECTED, Stage.WITHDRAWN);
    }

    @Test
    void listsItsMovesGroupedByTheStateTheyLeave() {
        assertThat(drawn.moves())
                .containsExactly(
                        new Move<>("offer", "applied", "offer", List.of()),
                        new Move<>("reject", "applied", "rejected", List.of("reason_given")),
                        new Move<>("hire", "offer", "hired", List.of("opening_left", "reason_given")),
                        new Move<>("reject", "offer", "rejected", List.of("reason_given")));
    }

    @Test
    void namesTheGuardsOfOneMove() {
        assertThat(drawn.guardsTowards("offer", "hired")).containsExactly("opening_left", "reason_given");
        assertThat(drawn.guardsTowards("applied", "offer")).isEmpty();
        assertThat(drawn.guardsTowards("applied", "hired")).isEmpty();
    }

    @Test
    void namesTheGuardsOfAllMovesOutOfAStateOnce() {
        assertThat(drawn.guardsFrom("offer")).containsExactly("opening_left", "reason_given");
    }

    @Test
    void asksNoFactsWhereNoGuardDoes() {
        assertThat(PIPELINE.attempt("reject", Stage.OFFER, null))
                .isEqualTo(new Moved<>("reject", Stage.OFFER, Stage.REJECTED));
    }

    @Test
    void doesNotHandOutWhatCanBeChanged() {
        assertThatThrownBy(() -> drawn.states().remove("offer")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> drawn.moves().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> drawn.movesFrom("offer").clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> drawn.guardsFrom("offer").clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void findsNoWayToNothing() {
        assertThat(PIPELINE.allows(Stage.OFFER, null, ONE_LEFT)).isFalse();
        assertThat(PIPELINE.allows(null, Stage.OFFER, ONE_LEFT)).isFalse();
        assertThat(drawn.allows(null, "offer", ONE_LEFT)).isFalse();
    }

    @Test
    void isCalledByItsName() {
        assertThat(PIPELINE.name()).isEqualTo("application");
        assertThat(PIPELINE).hasToString("Workflow application");
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException().isThrownBy(() -> Workflow.named(" "));
    }

    @Test
    void foldsEachAnswerWithTheFunctionThatFits() {
        assertThat(List.of(
                        PIPELINE.attempt("hire", Stage.OFFER, ONE_LEFT),
                        PIPELINE.attempt("hire", Stage.OFFER, FILLED),
                        PIPELINE.attempt("hire", Stage.APPLIED, FILLED)))
                .extracting(attempt -> attempt.<String>fold(
                        moved -> "moved to " + moved.to(),
                        blocked -> "blocked by " + blocked.unmet().get(0).detail(),
                        none -> "none from " + none.from()))
                .containsExactly("moved to HIRED", "blocked by An opening must be left.", "none from APPLIED");
    }

    @Test
    void refusesToBeBlockedByNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Blocked<>("hire", "offer", "hired", List.of()));
    }

    @Test
    void refusesAGuardWithoutAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> Guard.of("", "Something must be so.", facts -> true));
        assertThat(OPENING_LEFT).hasToString("opening_left");
    }
}
