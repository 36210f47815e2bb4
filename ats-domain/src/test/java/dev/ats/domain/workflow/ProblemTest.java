package dev.ats.domain.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ats.domain.workflow.Problem.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Guard<String> OPEN = Guard.of("open", "It must be open.", String::isEmpty);

    @Test
    void findsNothingInASoundDrawing() {
        assertThat(sound().problems()).isEmpty();
    }

    @Test
    void findsEveryProblemOfAnEmptyDrawing() {
        assertThat(draft().problems()).extracting(Problem::code).containsExactly(Code.NO_START, Code.NO_FINAL);
    }

    @Test
    void findsSeveralStarts() {
        assertProblem(
                sound().start("b").move("skip").from("b").to("z"),
                Code.SEVERAL_STARTS,
                "There is more than one start: a, b.",
                "a",
                "b");
    }

    @Test
    void findsAStateThatIsDeclaredTwice() {
        assertProblem(
                sound().state("z"), Code.DUPLICATE_STATE, "The state 'z' is declared more than once.", "a", "go", "z");
    }

    @Test
    void findsAMoveWithoutAName() {
        assertProblem(
                sound().state("b")
                        .move("")
                        .from("a")
                        .to("b")
                        .move("on")
                        .from("b")
                        .to("z"),
                Code.INCOMPLETE_MOVE,
                "A move has no name.");
    }

    @Test
    void findsAMoveThatLeavesNoState() {
        assertProblem(
                sound().move("stray").fromAnyOf(List.of()).to("z"),
                Code.INCOMPLETE_MOVE,
                "The move 'stray' leaves no state.",
                "stray");
    }

    @Test
    void findsAMoveFromEveryOpenStateWhenNoneIsOpen() {
        assertThat(draft().end("z").move("close").fromEveryOpenState().to("z").problems())
                .extracting(Problem::code)
                .containsExactly(Code.NO_START, Code.INCOMPLETE_MOVE);
    }

    @Test
    void findsAMoveThatLeadsNowhere() {
        WorkflowBuilder<String, String> builder = sound();
        builder.move("dangle").from("a");
        assertProblem(builder, Code.INCOMPLETE_MOVE, "The move 'dangle' leads nowhere.", "dangle");
    }

    @Test
    void findsAMoveThatWasOnlyNamed() {
        WorkflowBuilder<String, String> builder = sound();
        builder.move("dangle");
        assertThat(builder.problems())
                .extracting(Problem::detail)
                .containsExactly("The move 'dangle' leaves no state.", "The move 'dangle' leads nowhere.");
    }

    @Test
    void findsAMoveToAnUnknownState() {
        assertProblem(
                sound().move("err").from("a").to("nowhere"),
                Code.UNKNOWN_STATE,
                "The move 'err' uses 'nowhere', which is not declared.",
                "a",
                "err",
                "nowhere");
    }

    @Test
    void findsAMoveFromAnUnknownState() {
        assertProblem(
                sound().move("err").from("nowhere").to("z"),
                Code.UNKNOWN_STATE,
                "The move 'err' uses 'nowhere', which is not declared.",
                "nowhere",
                "err",
                "z");
    }

    @Test
    void showsTheUnknownOneOfSeveralStates() {
        assertProblem(
                sound().end("y").move("err").from("a", "nowhere").to("y"),
                Code.UNKNOWN_STATE,
                "The move 'err' uses 'nowhere', which is not declared.",
                "nowhere",
                "err",
                "y");
    }

    @Test
    void findsWhatElseIsWrongWithAMoveThatLeavesNoState() {
        assertThat(sound().move("err")
                        .fromAnyOf(List.of())
                        .to("nowhere")
                        .guardedBy("opne")
                        .problems())
                .containsExactly(
                        new Problem(Code.INCOMPLETE_MOVE, "The move 'err' leaves no state.", List.of("err")),
                        new Problem(
                                Code.UNKNOWN_STATE,
                                "The move 'err' uses 'nowhere', which is not declared.",
                                List.of("err", "nowhere")),
                        new Problem(
                                Code.UNKNOWN_GUARD,
                                "The move 'err' is guarded by 'opne', which is not known.",
                                List.of("err")));
    }

    @Test
    void findsTwoMovesOfOneNameFromOneState() {
        assertProblem(
                sound().end("y").move("go").from("a").to("y"),
                Code.AMBIGUOUS_MOVE,
                "The move 'go' leads from 'a' to 'z' and to 'y'.",
                "a",
                "go",
                "z");
    }

    @Test
    void findsTwoMovesFromOneStateToOneTarget() {
        assertProblem(
                sound().move("jump").from("a").to("z"),
                Code.AMBIGUOUS_TARGET,
                "From 'a' to 'z' lead 2 moves: 'go', 'jump'.",
                "a",
                "go",
                "z");
    }

    @Test
    void allowsOneNameForMovesFromDifferentStates() {
        assertThat(sound().state("b")
                        .move("step")
                        .from("a")
                        .to("b")
                        .move("go")
                        .from("b")
                        .to("z")
                        .problems())
                .isEmpty();
    }

    @Test
    void findsAGuardThatIsNotInTheCatalogue() {
        assertProblem(
                sound().guards(List.of(OPEN))
                        .end("y")
                        .move("leave")
                        .from("a")
                        .to("y")
                        .guardedBy("open", "opne"),
                Code.UNKNOWN_GUARD,
                "The move 'leave' is guarded by 'opne', which is not known.",
                "a",
                "leave",
                "y");
    }

    @Test
    void findsOneNameForTwoGuards() {
        Guard<Object> other = Guard.of("open", "It must be open.", facts -> true);
        assertProblem(
                sound().guards(List.of(OPEN))
                        .end("y")
                        .move("leave")
                        .from("a")
                        .to("y")
                        .guardedBy(other),
                Code.AMBIGUOUS_GUARD,
                "The name 'open' stands for different guards.");
    }

    @Test
    void takesAGuardThatIsUsedTwiceAsOne() {
        assertThat(sound().guards(List.of(OPEN))
                        .end("y")
                        .move("leave")
                        .from("a")
                        .to("y")
                        .guardedBy(OPEN, OPEN)
                        .guardedBy("open")
                        .build()
                        .guardsTowards("a", "y"))
                .containsExactly("open");
    }

    @Test
    void writesStatesAsItIsTold() {
        assertThat(draft().start("a")
                        .writing(state -> "stage " + state)
                        .end("z")
                        .problems())
                .extracting(Problem::detail)
                .containsExactly(
                        "No way leads from the start to 'stage z'.", "'stage a' is not final, but no move leaves it.");
    }

    @Test
    void refusesToBuildWithEveryProblemAtOnce() {
        InvalidWorkflow refused = catchThrowableOfType(
                InvalidWorkflow.class, () -> draft().start("a").end("z").build());
        assertThat(refused.problems()).isEqualTo(draft().start("a").end("z").problems());
        assertThat(refused).hasMessage("""
                        The workflow 'sketch' cannot be used:
                        - UNREACHABLE_STATE: No way leads from the start to 'z'. (z)
                        - DEAD_END: 'a' is not final, but no move leaves it. (a)""");
    }

    @Test
    void writesAProblemWithoutAPlaceWithoutAPath() {
        assertThat(draft().end("z").problems().get(0)).hasToString("NO_START: No state is the start.");
    }

    @Test
    void refusesNullRightAway() {
        assertThatNullPointerException().isThrownBy(() -> draft().start(null));
        assertThatNullPointerException().isThrownBy(() -> draft().move(null));
        assertThatNullPointerException().isThrownBy(() -> draft().move("x").from("a", (String) null));
        assertThatNullPointerException()
                .isThrownBy(() -> draft().move("x").from("a").to(null));
        assertThatThrownBy(() -> Workflow.named(null)).isInstanceOf(NullPointerException.class);
    }

    static WorkflowBuilder<String, String> draft() {
        return Workflow.named("sketch");
    }

    static WorkflowBuilder<String, String> sound() {
        return draft().start("a").end("z").move("go").from("a").to("z");
    }

    static void assertProblem(WorkflowBuilder<String, String> builder, Code code, String detail, String... path) {
        assertThat(builder.problems()).containsExactly(new Problem(code, detail, List.of(path)));
    }
}
