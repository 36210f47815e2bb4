package dev.ats.domain.workflow;

import static dev.ats.domain.workflow.DefaultPipeline.PIPELINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.workflow.DefaultPipeline.Facts;
import dev.ats.domain.workflow.DefaultPipeline.Stage;
import dev.ats.domain.workflow.testkit.WorkflowScenario;
import dev.ats.domain.workflow.testkit.WorkflowWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    private static final int THREADS = 8;

    @Test
    void answersManyThreadsAsItAnswersOne() throws Exception {
        List<Attempt<Stage>> alone = everyAnswer();
        assertThat(inEveryThread(ConcurrencyTest::everyAnswer)).hasSize(THREADS).allMatch(alone::equals);
    }

    @Test
    void walksTheSameWaysInEveryThread() throws Exception {
        assertThat(inEveryThread(() -> WorkflowWalk.of(PIPELINE)
                        .knowing(random -> new Facts(random.nextInt(2), true))
                        .randomWalks(7, 50)
                        .steps()))
                .hasSize(THREADS)
                .containsOnly(WorkflowWalk.of(PIPELINE)
                        .knowing(random -> new Facts(random.nextInt(2), true))
                        .randomWalks(7, 50)
                        .steps());
    }

    @Test
    void remembersTheStoriesOfAllThreads() throws Exception {
        WorkflowScenario<Stage, Facts> scenario = WorkflowScenario.of(PIPELINE);
        inEveryThread(() -> {
            scenario.givenTheStart().when("screen").movesTo(Stage.SCREENING);
            for (Stage open : List.of(Stage.APPLIED, Stage.SCREENING, Stage.INTERVIEW, Stage.OFFER)) {
                scenario.given(open).when("reject").movesTo(Stage.REJECTED);
                scenario.given(open).when("withdraw").movesTo(Stage.WITHDRAWN);
            }
            scenario.given(Stage.SCREENING).when("interview").movesTo(Stage.INTERVIEW);
            scenario.given(Stage.INTERVIEW).when("offer").movesTo(Stage.OFFER);
            return scenario.given(Stage.OFFER)
                    .knowing(new Facts(1, true))
                    .when("hire")
                    .movesTo(Stage.HIRED);
        });
        scenario.everyMoveIsExercised();
    }

    private static List<Attempt<Stage>> everyAnswer() {
        List<Attempt<Stage>> answers = new ArrayList<>();
        for (int openings = 0; openings < 2; openings++) {
            for (Stage from : Stage.values()) {
                for (Stage to : Stage.values()) {
                    answers.add(PIPELINE.towards(from, to, new Facts(openings, true)));
                }
            }
        }
        return answers;
    }

    private static <T> List<T> inEveryThread(Callable<T> work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> {
                    together.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : running) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
