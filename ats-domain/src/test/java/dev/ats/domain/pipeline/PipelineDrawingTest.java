package dev.ats.domain.pipeline;

import static dev.ats.domain.pipeline.StageKind.LOST;
import static dev.ats.domain.pipeline.StageKind.NORMAL;
import static dev.ats.domain.pipeline.StageKind.START;
import static dev.ats.domain.pipeline.StageKind.WON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.workflow.Attempt;
import dev.ats.domain.workflow.InvalidWorkflow;
import dev.ats.domain.workflow.UnmetGuard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineDrawingTest {

    private static final Set<String> MAKERS = Set.of("admin", "hiring_manager", "application.reinstate");
    private static final PipelineKey KEY = new PipelineKey("short.1");
    private static final MoveFacts FACTS = new MoveFacts(true);

    @Test
    void twoStagesAndAMoveAreAPipeline() {
        PipelineDrawing drawing = drawing(
                List.of(StageDrawing.of("met", START), StageDrawing.of("taken", WON)),
                MoveDrawing.of("take", "met", "taken"));

        assertThat(drawing.problems(MAKERS)).isEmpty();
        assertThat(drawing.as(KEY).workflow().toMermaid()).isEqualTo("""
                stateDiagram-v2
                    [*] --> met
                    met --> taken : take [opening_left]
                    met --> rejected : reject
                    met --> withdrawn : withdraw
                    taken --> [*]
                    rejected --> [*]
                    withdrawn --> [*]
                """);
        assertThat(drawing.toMermaid()).isEqualTo(drawing.as(KEY).workflow().toMermaid());
    }

    @Test
    void whatIsDrawnOfRejectingIsKept() {
        PipelineDrawing drawing = drawing(
                List.of(
                        StageDrawing.of("met", START),
                        StageDrawing.of("known", NORMAL),
                        StageDrawing.of("rejected", LOST),
                        StageDrawing.of("taken", WON)),
                MoveDrawing.of("know", "met", "known"),
                MoveDrawing.of("take", "known", "taken"),
                MoveDrawing.of("turn_down", "known", "rejected").withReason().madeBy("hiring_manager"));

        Pipeline pipeline = drawing.as(KEY);

        assertThat(pipeline.stages())
                .extracting(Stage::key)
                .containsExactly("met", "known", "rejected", "taken", "withdrawn");
        assertThat(pipeline.workflow().movesFrom(new Stage("met")))
                .extracting(move -> move.name())
                .containsExactly("know", "reject", "withdraw");
        assertThat(pipeline.workflow().movesFrom(new Stage("known")))
                .extracting(move -> move.name())
                .containsExactly("take", "turn_down", "withdraw");
        assertThat(pipeline.requiresReason(new Stage("known"), Pipeline.REJECTED))
                .isTrue();
        assertThat(pipeline.requiresReason(new Stage("met"), Pipeline.REJECTED)).isFalse();
        assertThat(pipeline.limitsMovers()).isTrue();
    }

    @Test
    void everyProblemIsReportedAtOnceWithThePathThatShowsIt() {
        PipelineDrawing drawing = drawing(
                List.of(
                        StageDrawing.of("met", START),
                        StageDrawing.of("known", NORMAL),
                        StageDrawing.of("here", NORMAL),
                        StageDrawing.of("there", NORMAL),
                        StageDrawing.of("attic", NORMAL),
                        StageDrawing.of("withdrawn", NORMAL),
                        StageDrawing.of("taken", WON)),
                MoveDrawing.of("know", "met", "known").guardedBy("moon_is_full", "days_waited:0"),
                MoveDrawing.of("take", "known", "taken").madeBy("emperor", "admin"),
                MoveDrawing.of("lose", "known", "here"),
                MoveDrawing.of("wander", "here", "there"),
                MoveDrawing.of("wander_back", "there", "here"),
                MoveDrawing.of("regret", "taken", "known"),
                MoveDrawing.of("regret_more", "met", "withdrawn").withReason());

        List<DrawingProblem> problems = drawing.problems(MAKERS);

        assertThat(problems)
                .extracting(DrawingProblem::code)
                .containsOnlyOnce("move_out_of_final", "reserved_stage", "withdrawal_barred", "unknown_role")
                .contains("unknown_guard", "unreachable_stage", "dead_end", "trap");
        assertThat(problem(problems, "trap").path()).containsExactly("met", "know", "known", "lose", "here");
        assertThat(problem(problems, "move_out_of_final").path())
                .containsExactly("met", "know", "known", "take", "taken", "regret", "known");
        assertThat(problem(problems, "unknown_role")).satisfies(unknown -> {
            assertThat(unknown.path()).containsExactly("known", "take", "taken");
            assertThat(unknown.detail()).contains("'emperor'").doesNotContain("'admin'");
        });
        assertThat(problem(problems, "reserved_stage").path()).containsExactly("withdrawn");
        assertThat(problems)
                .filteredOn(one -> one.code().equals("unknown_guard"))
                .extracting(DrawingProblem::detail)
                .anyMatch(detail -> detail.contains("moon_is_full"))
                .anyMatch(detail -> detail.contains("days_waited:0"));
    }

    @Test
    void theProductsOwnEndsNeedNotBeDeclared() {
        PipelineDrawing drawing = drawing(
                List.of(StageDrawing.of("met", START), StageDrawing.of("taken", WON)),
                MoveDrawing.of("take", "met", "taken"),
                MoveDrawing.of("turn_down", "met", "rejected").withReason());

        assertThat(drawing.problems(MAKERS)).isEmpty();
        assertThat(drawing.as(KEY).requiresReason(new Stage("met"), Pipeline.REJECTED))
                .isTrue();
    }

    /** Everybody can be rejected; were that looked at, no drawing would ever have a dead end. */
    @Test
    void thatEverybodyCanBeRejectedHidesNoDeadEnd() {
        PipelineDrawing drawing = drawing(
                List.of(
                        StageDrawing.of("met", START),
                        StageDrawing.of("pool", NORMAL),
                        StageDrawing.of("rejected", LOST),
                        StageDrawing.of("taken", WON)),
                MoveDrawing.of("take", "met", "taken"),
                MoveDrawing.of("keep", "met", "pool"));

        assertThat(drawing.problems(MAKERS)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("dead_end");
            assertThat(problem.path()).containsExactly("met", "keep", "pool");
        });
    }

    @Test
    void aMoveFromEveryOpenStageLeavesThemAllButItsOwn() {
        PipelineDrawing drawing = drawing(
                List.of(StageDrawing.of("met", START), StageDrawing.of("known", NORMAL), StageDrawing.of("taken", WON)),
                MoveDrawing.of("know", "met", "known"),
                MoveDrawing.of("take", MoveDrawing.EVERY_OPEN_STAGE, "taken"));

        assertThat(drawing.problems(MAKERS)).isEmpty();
        assertThat(drawing.as(KEY).workflow().toMermaid()).contains("met --> taken", "known --> taken");
    }

    @Test
    void guardsAskForWhatTheyAreNamedAfter() {
        PipelineDrawing drawing = drawing(
                List.of(StageDrawing.of("met", START), StageDrawing.of("taken", WON)),
                MoveDrawing.of("take", "met", "taken")
                        .guardedBy("feedback_given", "interview_completed", "reason_given", "days_waited:2")
                        .withReason()
                        .madeBy("hiring_manager", "application.reinstate"));
        assertThat(drawing.problems(MAKERS)).isEmpty();

        assertThat(unmet(drawing, new MoveFacts(false)))
                .containsExactly(
                        "feedback_given",
                        "interview_completed",
                        "reason_given",
                        "days_waited:2",
                        "opening_left",
                        "made_by:application.reinstate,hiring_manager");
        assertThat(unmet(
                        drawing,
                        new MoveFacts(
                                true,
                                1,
                                1,
                                true,
                                Duration.ofDays(2),
                                new Mover(Set.of("hiring_manager", "job.view"), false))))
                .isEmpty();
        assertThat(unmet(
                        drawing,
                        new MoveFacts(true, 1, 0, true, Duration.ofDays(2).minusNanos(1_000), Mover.PRODUCT)))
                .containsExactly("interview_completed", "days_waited:2");
    }

    @Test
    void theCatalogueNamesWhatCanBeDrawn() {
        assertThat(MoveGuards.catalogue()).allSatisfy(guard -> {
            String written = guard.parameter() == null ? guard.name() : guard.name() + ":1";
            assertThat(MoveGuards.named(written)).isPresent();
            assertThat(guard.detail()).isNotBlank();
        });
        assertThat(MoveGuards.named("days_waited")).isEmpty();
        assertThat(MoveGuards.named("days_waited:1000")).isEmpty();
        assertThat(MoveGuards.named("opening_left:1")).isEmpty();
    }

    @Test
    void whatHasProblemsIsNoPipeline() {
        PipelineDrawing drawing = drawing(List.of(StageDrawing.of("met", START)));

        assertThat(drawing.problems(MAKERS)).extracting(DrawingProblem::code).contains("no_final");
        assertThatExceptionOfType(InvalidWorkflow.class)
                .isThrownBy(() -> drawing(List.of(StageDrawing.of("met", START), StageDrawing.of("met", START)))
                        .as(KEY));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 8_761})
    void refusesATargetThatMakesNoSense(int hours) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new StageDrawing(new Stage("met"), null, START, hours));
    }

    @Test
    void refusesATargetForWhatNothingLeaves() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new StageDrawing(new Stage("taken"), null, WON, 1));
    }

    @Test
    void refusesMoreThanAnybodyCanSurvey() {
        List<StageDrawing> many = IntStream.range(0, 51)
                .mapToObj(n -> StageDrawing.of("s" + n, NORMAL))
                .toList();

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new PipelineDrawing(new Name("Much"), many, List.of()));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> MoveDrawing.of("a move", "met", "taken"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> MoveDrawing.of("move", "**", "taken"));
    }

    /** Whatever is drawn at random: either it has problems, or it is a pipeline in which everybody can be turned down. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatHasNoProblemIsAPipelineThatEverybodyCanLeave(int seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 500; n++) {
            PipelineDrawing drawing = random(random);
            if (drawing.problems(MAKERS).isEmpty()) {
                Pipeline pipeline = drawing.as(KEY);
                for (Stage stage : pipeline.stages()) {
                    boolean open = !pipeline.kindOf(stage).isFinal();
                    assertThat(pipeline.workflow().allows(stage, Pipeline.WITHDRAWN, FACTS))
                            .as(drawing.toMermaid())
                            .isEqualTo(open);
                    assertThat(pipeline.workflow().options(stage, FACTS).stream()
                                    .anyMatch(option -> option.to().equals(Pipeline.REJECTED)))
                            .isEqualTo(open);
                }
            } else {
                assertThat(drawing.toMermaid()).startsWith("stateDiagram-v2");
            }
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 8);
    }

    private static PipelineDrawing random(Random random) {
        List<StageDrawing> stages = new ArrayList<>(List.of(StageDrawing.of("s0", START)));
        int count = 2 + random.nextInt(4);
        for (int i = 1; i < count; i++) {
            stages.add(StageDrawing.of("s" + i, random.nextInt(3) == 0 ? WON : NORMAL));
        }
        if (random.nextInt(4) == 0) {
            stages.add(StageDrawing.of(random.nextBoolean() ? "rejected" : "withdrawn", LOST));
        }
        List<MoveDrawing> moves = new ArrayList<>();
        for (int i = 0; i < count + random.nextInt(3); i++) {
            String from = stages.get(random.nextInt(stages.size())).key().key();
            String to = stages.get(random.nextInt(stages.size())).key().key();
            moves.add(MoveDrawing.of("m" + i, random.nextInt(8) == 0 ? "*" : from, to));
        }
        return new PipelineDrawing(new Name("Random"), stages, moves);
    }

    private static DrawingProblem problem(List<DrawingProblem> problems, String code) {
        return problems.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> unmet(PipelineDrawing drawing, MoveFacts facts) {
        Attempt<Stage> attempt = drawing.as(KEY).workflow().towards(new Stage("met"), new Stage("taken"), facts);
        return attempt.fold(
                moved -> List.of(),
                blocked -> blocked.unmet().stream().map(UnmetGuard::name).toList(),
                none -> List.of("none"));
    }

    private static PipelineDrawing drawing(List<StageDrawing> stages, MoveDrawing... moves) {
        return new PipelineDrawing(new Name("Short"), stages, List.of(moves));
    }
}
