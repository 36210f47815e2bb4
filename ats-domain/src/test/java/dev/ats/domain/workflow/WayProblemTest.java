package dev.ats.domain.workflow;

import static dev.ats.domain.workflow.ProblemTest.assertProblem;
import static dev.ats.domain.workflow.ProblemTest.sound;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.workflow.Problem.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

class WayProblemTest {

    @Test
    void findsAMoveOutOfAFinalState() {
        assertProblem(
                sound().move("reopen").from("z").to("a"),
                Code.MOVE_OUT_OF_FINAL,
                "The move 'reopen' leaves 'z', which is final.",
                "a",
                "go",
                "z",
                "reopen",
                "a");
    }

    @Test
    void findsAStateThatNoWayLeadsTo() {
        assertProblem(
                sound().state("island").move("swim").from("island").to("z"),
                Code.UNREACHABLE_STATE,
                "No way leads from the start to 'island'.",
                "island");
    }

    @Test
    void findsADeadEndAndTheShortestWayThere() {
        assertProblem(
                sound().state("b", "end")
                        .move("step")
                        .from("a")
                        .to("b")
                        .move("finish")
                        .from("b")
                        .to("z")
                        .move("lose")
                        .from("b")
                        .to("end"),
                Code.DEAD_END,
                "'end' is not final, but no move leaves it.",
                "a",
                "step",
                "b",
                "lose",
                "end");
    }

    @Test
    void findsTheStatesOfATrap() {
        List<Problem> problems = sound().state("b", "c")
                .move("fall")
                .from("a")
                .to("b")
                .move("turn")
                .from("b")
                .to("c")
                .move("return")
                .from("c")
                .to("b")
                .problems();
        assertThat(problems)
                .containsExactly(
                        new Problem(Code.TRAP, "From 'b' no way leads to a final state.", List.of("a", "fall", "b")),
                        new Problem(
                                Code.TRAP,
                                "From 'c' no way leads to a final state.",
                                List.of("a", "fall", "b", "turn", "c")));
    }
}
