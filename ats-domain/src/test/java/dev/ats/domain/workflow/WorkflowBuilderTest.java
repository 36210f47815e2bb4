package dev.ats.domain.workflow;

import static dev.ats.domain.workflow.DefaultPipeline.OPENING_LEFT;
import static dev.ats.domain.workflow.DefaultPipeline.REASON_GIVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ats.domain.workflow.Attempt.Moved;
import dev.ats.domain.workflow.Attempt.NoSuchMove;
import dev.ats.domain.workflow.DefaultPipeline.Facts;
import dev.ats.domain.workflow.DefaultPipeline.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkflowBuilderTest {

    @Test
    void doesNotChangeWithItsBuilder() {
        WorkflowBuilder<String, Facts> draw = Workflow.named("growing");
        draw.start("a").end("z").move("finish").from("a").to("z");
        Workflow<String, Facts> before = draw.build();
        draw.state("m").move("pause").from("a").to("m");
        draw.move("resume").from("m").to("z");
        assertThat(draw.build().states()).containsExactly("a", "z", "m");
        assertThat(before.states()).containsExactly("a", "z");
        assertThat(before.movesFrom("a")).hasSize(1);
    }

    @Test
    void knowsStatesOfSeveralEnumsApart() {
        WorkflowBuilder<Enum<?>, Facts> draw = Workflow.named("mixed");
        draw.start(Stage.APPLIED).end(Thread.State.TERMINATED);
        draw.move("leave").from(Stage.APPLIED).to(Thread.State.TERMINATED);
        Workflow<Enum<?>, Facts> mixed = draw.build();
        assertThat(mixed.attempt("leave", Stage.APPLIED, null))
                .isEqualTo(new Moved<Enum<?>>("leave", Stage.APPLIED, Thread.State.TERMINATED));
        assertThat(mixed.movesFrom(Thread.State.NEW)).isEmpty();
    }

    @Test
    void doesNotMistakeAConstantOfAnotherEnumForAState() {
        WorkflowBuilder<Enum<?>, Facts> draw = Workflow.named("one enum");
        draw.start(Stage.APPLIED).end(Stage.HIRED);
        draw.move("hire").from(Stage.APPLIED).to(Stage.HIRED);
        assertThat(draw.build().movesFrom(Thread.State.NEW)).isEmpty();
    }

    @Test
    void guardsOneMoveBySeveralGuards() {
        WorkflowBuilder<String, Facts> draw = Workflow.named("guarded");
        draw.start("a").end("z");
        draw.move("go").from("a").to("z").guardedBy(OPENING_LEFT, REASON_GIVEN);
        assertThat(draw.build().guardsTowards("a", "z")).containsExactly("opening_left", "reason_given");
    }

    @Test
    void drawsOneMoveFromSeveralStates() {
        WorkflowBuilder<String, Facts> draw = Workflow.named("several");
        draw.start("a").state("b").end("z");
        draw.move("step").from("a").to("b");
        draw.move("finish").from("a", "b").to("z");
        assertThat(draw.build().moves())
                .extracting(Move::name, Move::from)
                .containsExactly(tuple("step", "a"), tuple("finish", "a"), tuple("finish", "b"));
    }

    @Test
    void doesNotLeadFromAStateToItselfByAMoveFromEveryOpenState() {
        WorkflowBuilder<String, Facts> draw = Workflow.named("hold");
        draw.start("open").state("on_hold").end("closed");
        draw.move("hold").fromEveryOpenState().to("on_hold");
        draw.move("close").fromEveryOpenState().to("closed");
        assertThat(draw.build().movesFrom("on_hold")).extracting(Move::name).containsExactly("close");
    }

    @Test
    void mayLeaveOutConstantsOfAnEnum() {
        WorkflowBuilder<Stage, Facts> draw = Workflow.named("short");
        draw.start(Stage.SCREENING).end(Stage.WITHDRAWN);
        draw.move("withdraw").from(Stage.SCREENING).to(Stage.WITHDRAWN);
        Workflow<Stage, Facts> workflow = draw.build();
        assertThat(workflow.attempt("withdraw", Stage.APPLIED, null))
                .isEqualTo(new NoSuchMove<>(Stage.APPLIED, List.of()));
        assertThat(workflow.towards(Stage.SCREENING, Stage.HIRED, null))
                .isEqualTo(new NoSuchMove<>(Stage.SCREENING, workflow.moves()));
    }

    @Test
    void takesEnumConstantsWithBodiesForStates() {
        WorkflowBuilder<Door, Facts> draw = Workflow.named("door");
        draw.start(Door.OPEN).end(Door.SHUT);
        draw.move("shut").from(Door.OPEN).to(Door.SHUT);
        assertThat(draw.build().towards(Door.OPEN, Door.SHUT, null))
                .isEqualTo(new Moved<>("shut", Door.OPEN, Door.SHUT));
    }

    private enum Door {
        OPEN {
            @Override
            public String toString() {
                return "ajar";
            }
        },
        SHUT
    }

    @Test
    void mayMoveFromAStateToItself() {
        WorkflowBuilder<String, Facts> draw = Workflow.named("interview");
        draw.start("scheduled").end("completed");
        draw.move("reschedule").from("scheduled").to("scheduled");
        draw.move("complete").from("scheduled").to("completed");
        Workflow<String, Facts> interview = draw.build();
        assertThat(interview.towards("scheduled", "scheduled", null))
                .isEqualTo(new Moved<>("reschedule", "scheduled", "scheduled"));
    }
}
