package dev.ats.domain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import dev.ats.domain.workflow.Option;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationTest {
    private static final Pipeline PIPELINE = Pipelines.DEFAULT;
    private static final MoveFacts OPENING = new MoveFacts(true);
    private static final MoveFacts NO_OPENING = new MoveFacts(false);
    private static final Instant NOW = Instant.parse("2026-01-01T09:00:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Moment MOMENT = new Moment(Author.system("test"), NOW, () -> ID);
    private static final OrganizationId ACME = new OrganizationId(new UUID(1, 1));
    private static final JobId JOB = new JobId(new UUID(1, 2));
    private static final CandidateId CARL = new CandidateId(new UUID(1, 3));

    /** Every move there is, written down by hand. */
    private static final Map<String, Map<String, String>> MOVES = Map.of(
            "applied", Map.of("screening", "screen", "rejected", "reject", "withdrawn", "withdraw"),
            "screening", Map.of("interview", "interview", "rejected", "reject", "withdrawn", "withdraw"),
            "interview", Map.of("offer", "offer", "rejected", "reject", "withdrawn", "withdraw"),
            "offer", Map.of("hired", "hire", "rejected", "reject", "withdrawn", "withdraw"),
            "hired", Map.of(),
            "rejected", Map.of(),
            "withdrawn", Map.of());

    @Test
    void beginsInTheFirstStage() {
        Change<Application> submitted = Application.submit(ACME, JOB, CARL, PIPELINE, MOMENT);

        ApplicationId id = new ApplicationId(ID);
        assertThat(submitted.next().state())
                .isEqualTo(new Application.State(
                        ACME,
                        id,
                        JOB,
                        CARL,
                        PIPELINE.key(),
                        NOW,
                        true,
                        new Step(1, null, new Stage("applied"), null, MOMENT.by(), NOW)));
        assertThat(submitted.next().version()).isEqualTo(1);
        assertThat(submitted.events()).containsExactly(new ApplicationSubmitted(id, JOB, CARL, new Stage("applied")));
    }

    static Stream<Arguments> pairs() {
        return MOVES.keySet().stream().flatMap(from -> MOVES.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void movesWhereAMoveLeadsAndNowhereElse(String from, String to) {
        String move = MOVES.get(from).get(to);
        Application application = in(from);

        Outcome<Change<Application>> outcome = application.moveTo(new Stage(to), PIPELINE, OPENING, MOMENT);

        if (move == null) {
            assertNoSuchMove(outcome, from);
        } else {
            assertMoved(outcome, application, to, move);
        }
    }

    private static void assertMoved(Outcome<Change<Application>> outcome, Application before, String to, String move) {
        Change<Application> moved = done(outcome);
        Application.State next = moved.next().state();
        boolean ends = List.of("hired", "rejected", "withdrawn").contains(to);
        assertThat(next.last())
                .isEqualTo(new Step(
                        before.version() + 1, before.stage(), new Stage(to), new MoveName(move), MOMENT.by(), NOW));
        assertThat(next.active()).isEqualTo(!ends);
        assertThat(moved.next().version()).isEqualTo(next.last().sequence());
        assertThat(moved.events())
                .containsExactly(new ApplicationMoved(
                        next.id(),
                        JOB,
                        CARL,
                        next.last().sequence(),
                        before.stage(),
                        new Stage(to),
                        new MoveName(move),
                        PIPELINE.kindOf(new Stage(to))));
        assertThat(next)
                .usingRecursiveComparison()
                .ignoringFields("active", "last")
                .isEqualTo(before.state());
    }

    private static void assertNoSuchMove(Outcome<Change<Application>> outcome, String from) {
        Refusal refusal = refused(outcome);
        assertThat(refusal.rule()).isEqualTo(PipelineRules.TRANSITION_NOT_ALLOWED);
        assertThat(refusal.facts().get("allowed"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrderElementsOf(MOVES.get(from).keySet());
    }

    @Test
    void hiresNobodyWhileNoOpeningIsLeft() {
        Refusal refusal = refused(in("offer").moveTo(new Stage("hired"), PIPELINE, NO_OPENING, MOMENT));

        assertThat(refusal.rule()).isEqualTo(PipelineRules.TRANSITION_BLOCKED);
        assertThat(refusal.facts())
                .isEqualTo(Map.of(
                        "blocked_by",
                        List.of(Map.of("guard", "opening_left", "detail", "No opening of this job is left."))));
    }

    @ParameterizedTest
    @CsvSource({"applied,screening", "screening,interview", "interview,offer", "offer,rejected", "offer,withdrawn"})
    void asksForAnOpeningOnlyToHire(String from, String to) {
        assertThat(done(in(from).moveTo(new Stage(to), PIPELINE, NO_OPENING, MOMENT))
                        .next()
                        .stage())
                .isEqualTo(new Stage(to));
    }

    @Test
    void knowsNoStageOfAnotherPipeline() {
        assertNoSuchMove(in("applied").moveTo(new Stage("sourced"), PIPELINE, OPENING, MOMENT), "applied");
    }

    @Test
    void listsEveryMoveWithWhatBlocksIt() {
        assertThat(in("offer").options(PIPELINE, NO_OPENING))
                .filteredOn(option -> !option.allowed())
                .extracting(Option::move)
                .containsExactly("hire");
        assertThat(in("offer").options(PIPELINE, OPENING)).hasSize(3).allMatch(Option::allowed);
        assertThat(in("hired").options(PIPELINE, OPENING)).isEmpty();
    }

    @Test
    void countsItsStepsWithoutGaps() {
        Application application =
                Application.submit(ACME, JOB, CARL, PIPELINE, MOMENT).next();
        int version = 1;
        for (String stage : List.of("screening", "interview", "offer", "hired")) {
            application = done(application.moveTo(new Stage(stage), PIPELINE, OPENING, MOMENT))
                    .next();
            assertThat(application.version()).isEqualTo(++version);
        }
    }

    @Test
    void doesNotChangeWhenItIsMoved() {
        Application application = in("applied");
        Application.State before = application.state();

        done(application.moveTo(new Stage("screening"), PIPELINE, OPENING, MOMENT));

        assertThat(application.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rejected", "withdrawn", "hired"})
    void isTakenUpAgainWhereItWasLeft(String end) {
        Application ended = in(end);

        Change<Application> reinstated = done(ended.reinstate(null, PIPELINE, OPENING, MOMENT));

        Application.State next = reinstated.next().state();
        assertThat(next.last())
                .isEqualTo(
                        new Step(8, new Stage(end), new Stage("earlier"), new MoveName("reinstate"), MOMENT.by(), NOW));
        assertThat(next.active()).isTrue();
        assertThat(reinstated.events())
                .containsExactly(new ApplicationReinstated(
                        next.id(),
                        JOB,
                        CARL,
                        8,
                        new Stage(end),
                        new Stage("earlier"),
                        PIPELINE.kindOf(new Stage(end))));
        assertThat(next)
                .usingRecursiveComparison()
                .ignoringFields("active", "last")
                .isEqualTo(ended.state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"applied", "screening", "interview", "offer"})
    void isTakenUpAgainOnlyWhenItHasEnded(String stage) {
        assertThat(refused(in(stage).reinstate(null, PIPELINE, OPENING, MOMENT)).rule())
                .isEqualTo(PipelineRules.NOT_ENDED);
    }

    @Test
    void isNotTakenUpAgainBesideAnother() {
        ApplicationId other = new ApplicationId(new UUID(7, 7));

        Refusal refusal = refused(in("rejected").reinstate(other, PIPELINE, OPENING, MOMENT));

        assertThat(refusal.rule()).isEqualTo(PipelineRules.ALREADY_APPLIED);
        assertThat(refusal.facts()).isEqualTo(Map.of("application_id", other.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rejected", "withdrawn"})
    void isNotTakenUpAgainWhileNoOpeningIsLeft(String end) {
        Refusal refusal = refused(in(end).reinstate(null, PIPELINE, NO_OPENING, MOMENT));

        assertThat(refusal.rule()).isEqualTo(PipelineRules.TRANSITION_BLOCKED);
        assertThat(refusal.facts())
                .isEqualTo(Map.of(
                        "blocked_by",
                        List.of(Map.of("guard", "opening_left", "detail", "No opening of this job is left."))));
    }

    @Test
    void givesBackItsOwnOpeningAndNeedsNoOther() {
        assertThat(done(in("hired").reinstate(null, PIPELINE, NO_OPENING, MOMENT))
                        .next()
                        .state()
                        .active())
                .isTrue();
    }

    @Test
    void takesNoMoveOfAnyPipelineForAReinstatement() {
        assertThat(PIPELINE.stages().stream()
                        .flatMap(stage -> PIPELINE.workflow().movesFrom(stage).stream())
                        .map(move -> new MoveName(move.name())))
                .doesNotContain(Application.REINSTATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organization", "id", "job", "candidate", "pipeline", "appliedAt", "last"})
    void refusesAStateThatLacksSomething(String missing) {
        Application.State whole = in("applied").state();

        assertThatThrownBy(() -> new Application.State(
                        missing.equals("organization") ? null : whole.organization(),
                        missing.equals("id") ? null : whole.id(),
                        missing.equals("job") ? null : whole.job(),
                        missing.equals("candidate") ? null : whole.candidate(),
                        missing.equals("pipeline") ? null : whole.pipeline(),
                        missing.equals("appliedAt") ? null : whole.appliedAt(),
                        true,
                        missing.equals("last") ? null : whole.last()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage(missing);
    }

    private static Application in(String stage) {
        Step last = stage.equals("applied")
                ? Step.first(new Stage(stage), MOMENT.by(), NOW)
                : new Step(7, new Stage("earlier"), new Stage(stage), new MoveName("came"), MOMENT.by(), NOW);
        boolean active = !MOVES.get(stage).isEmpty();
        return Application.of(new Application.State(
                ACME, new ApplicationId(new UUID(1, 4)), JOB, CARL, PIPELINE.key(), NOW, active, last));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private static Refusal refused(Outcome<?> outcome) {
        return outcome.fold(
                value -> {
                    throw new AssertionError(value);
                },
                refusal -> refusal);
    }
}
