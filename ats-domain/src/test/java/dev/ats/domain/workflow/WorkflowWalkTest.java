package dev.ats.domain.workflow;

import static dev.ats.domain.workflow.DefaultPipeline.PIPELINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.domain.workflow.DefaultPipeline.Facts;
import dev.ats.domain.workflow.DefaultPipeline.Stage;
import dev.ats.domain.workflow.testkit.Walked;
import dev.ats.domain.workflow.testkit.WorkflowWalk;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkflowWalkTest {

    private final WorkflowWalk<Stage, Facts> pipeline =
            WorkflowWalk.of(PIPELINE).knowing(random -> new Facts(random.nextInt(2), random.nextBoolean()));

    @Test
    void neverLeavesTheDeclaredMoves() {
        pipeline.randomWalks(42, 500).cameToEveryState().madeEveryMove();
    }

    @Test
    void finishesEveryWalkOfTheDefaultPipeline() {
        assertThat(pipeline.randomWalks(42, 100).finished()).isEqualTo(100);
    }

    @Test
    void walksTheSameWaysForTheSameSeed() {
        assertThat(pipeline.randomWalks(1, 100).steps())
                .isEqualTo(pipeline.randomWalks(1, 100).steps());
    }

    @Test
    void needsNoFactsWhereNoGuardReadsThem() {
        WorkflowBuilder<String, Void> draw = Workflow.named("door");
        draw.start("open").end("gone");
        draw.move("leave").from("open").to("gone");
        assertThat(WorkflowWalk.of(draw.build()).randomWalks(1, 10).steps()).isEqualTo(10);
    }

    @Test
    void givesUpAWalkThatDoesNotFinish() {
        WorkflowBuilder<String, Facts> draw = Workflow.named("patience");
        draw.start("waiting").end("gone");
        draw.move("wait").from("waiting").to("waiting");
        draw.move("leave").from("waiting").to("gone").guardedBy(Guard.of("never", "It must be never.", facts -> false));
        Walked<String> walked = WorkflowWalk.of(draw.build()).randomWalks(1, 3);
        assertThat(walked.finished()).isZero();
        assertThatThrownBy(walked::cameToEveryState)
                .isInstanceOf(AssertionError.class)
                .hasMessage("Workflow patience. No walk came to [gone].");
        assertThatThrownBy(walked::madeEveryMove)
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "Workflow patience. No walk made [Move[name=leave, from=waiting, to=gone, guards=[never]]].");
    }

    @Test
    void findsOutAGuardThatIsNotPure() {
        AtomicInteger asked = new AtomicInteger();
        WorkflowBuilder<String, Void> draw = Workflow.named("moody");
        draw.start("a").end("z");
        draw.move("go")
                .from("a")
                .to("z")
                .guardedBy(Guard.of("moody", "The mood must be right.", facts -> asked.incrementAndGet() % 2 == 0));
        WorkflowWalk<String, Void> walk = WorkflowWalk.of(draw.build());
        assertThatThrownBy(() -> walk.randomWalks(3, 10))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Workflow moody, seed 3, walk 1, after [a] knowing null:\nThe move 'go': ")
                .hasMessageEndingWith("Is a guard not pure?");
    }
}
