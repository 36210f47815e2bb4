package dev.ats.domain.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.workflow.Problem.Code;
import dev.ats.domain.workflow.testkit.WorkflowWalk;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class VerificationPropertyTest {

    private static final int MACHINES = 4_000;

    @Test
    void findsNothingWrongWithSoundMachines() {
        eachOf(
                Sketch::sound,
                sketch -> assertThat(sketch.drawn().problems()).as("%s", sketch).isEmpty());
    }

    @Test
    void findsInSpoiltMachinesExactlyWhatBruteForceFinds() {
        eachOf(Sketch::spoilt, VerificationPropertyTest::assertSameProblems);
    }

    @Test
    void findsInWildMachinesExactlyWhatBruteForceFinds() {
        eachOf(Sketch::wild, VerificationPropertyTest::assertSameProblems);
    }

    @Test
    void showsEveryProblemByAWayThatExistsAndIsShortest() {
        eachOf(Sketch::spoilt, VerificationPropertyTest::assertShortestPaths);
        eachOf(Sketch::wild, VerificationPropertyTest::assertShortestPaths);
    }

    @Test
    void reportsCausesBeforeConsequences() {
        Set<Code> consequences = Set.of(Code.UNREACHABLE_STATE, Code.DEAD_END, Code.TRAP);
        eachOf(Sketch::wild, sketch -> assertThat(sketch.drawn().problems().stream()
                        .map(Problem::code)
                        .dropWhile(code -> !consequences.contains(code)))
                .as("%s", sketch)
                .allMatch(consequences::contains));
    }

    @Test
    void drawsEveryKindOfProblemOftenEnoughToBeATest() {
        Map<Code, Integer> seen = new EnumMap<>(Code.class);
        Consumer<Sketch> count =
                sketch -> sketch.drawn().problems().forEach(problem -> seen.merge(problem.code(), 1, Integer::sum));
        eachOf(Sketch::spoilt, count);
        eachOf(Sketch::wild, count);
        Set<Code> drawable = new HashSet<>(Set.of(Code.values()));
        drawable.remove(Code.AMBIGUOUS_GUARD);
        assertThat(seen.keySet()).isEqualTo(drawable);
        assertThat(seen.values()).allMatch(times -> times >= 50);
    }

    @Test
    void buildsWhatHasNoProblemsAndWalksItAsDeclared() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 500; i++) {
            Workflow<Integer, Set<String>> workflow =
                    Sketch.sound(random).drawn().build();
            WorkflowWalk.of(workflow).knowing(VerificationPropertyTest::someMet).randomWalks(i, 3);
        }
    }

    private static Set<String> someMet(RandomGenerator random) {
        Set<String> met = new HashSet<>();
        for (String guard : List.of("g1", "g2", "g3")) {
            if (random.nextBoolean()) {
                met.add(guard);
            }
        }
        return met;
    }

    private static void assertSameProblems(Sketch sketch) {
        List<String> problems = sketch.drawn().problems().stream()
                .map(VerificationPropertyTest::told)
                .sorted()
                .toList();
        assertThat(problems).as("%s", sketch).isEqualTo(new BruteForce(sketch).problems());
    }

    private static void assertShortestPaths(Sketch sketch) {
        BruteForce judge = new BruteForce(sketch);
        for (Problem problem : sketch.drawn().problems()) {
            switch (problem.code()) {
                case DUPLICATE_STATE, UNREACHABLE_STATE, DEAD_END, TRAP ->
                    assertShortest(problem.path(), judge, sketch);
                case MOVE_OUT_OF_FINAL, AMBIGUOUS_MOVE, AMBIGUOUS_TARGET -> {
                    List<String> path = problem.path();
                    assertShortest(path.subList(0, path.size() - 2), judge, sketch);
                    assertStepsExist(path, judge, sketch);
                }
                default -> assertThat(problem.detail()).endsWith(".");
            }
        }
    }

    private static void assertShortest(List<String> path, BruteForce judge, Sketch sketch) {
        Integer distance = judge.distance(Integer.parseInt(path.get(path.size() - 1)));
        assertThat(path).as("%s", sketch).hasSize(distance == null ? 1 : 2 * distance + 1);
        assertStepsExist(path, judge, sketch);
    }

    private static void assertStepsExist(List<String> path, BruteForce judge, Sketch sketch) {
        for (int i = 0; i + 2 < path.size(); i += 2) {
            assertThat(judge.hasStep(path.get(i + 1), path.get(i), path.get(i + 2)))
                    .as("%s has the step at %d of %s", sketch, i, path)
                    .isTrue();
        }
    }

    private static String told(Problem problem) {
        List<String> path = problem.path();
        int end = path.size();
        String about =
                switch (problem.code()) {
                    case DUPLICATE_STATE, UNREACHABLE_STATE, DEAD_END, TRAP -> path.get(end - 1);
                    case MOVE_OUT_OF_FINAL -> String.join(">", path.subList(end - 3, end));
                    case AMBIGUOUS_MOVE -> path.get(end - 3) + ">" + path.get(end - 2);
                    case AMBIGUOUS_TARGET -> path.get(end - 3) + ">" + path.get(end - 1);
                    default -> "";
                };
        return problem.code() + " " + about;
    }

    private static void eachOf(Function<SplittableRandom, Sketch> kind, Consumer<Sketch> check) {
        SplittableRandom random = new SplittableRandom(20_240_601);
        for (int i = 0; i < MACHINES; i++) {
            check.accept(kind.apply(random.split()));
        }
    }
}
