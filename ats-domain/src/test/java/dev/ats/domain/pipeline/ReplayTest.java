package dev.ats.domain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.pipeline.HistoryFault.Kind;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Step APPLIED = step(1, null, "applied", null, 0);
    private static final Step SCREENED = step(2, "applied", "screening", "screen", 10);
    private static final Step REJECTED = step(3, "screening", "rejected", "reject", 20);
    private static final Step REINSTATED = step(4, "rejected", "screening", "reinstate", 30);
    private static final List<Pipeline> KNOWN = List.of(Pipelines.DEFAULT);

    @Test
    void aHistoryAlongThePipelineAndBackByReinstatementIsSound() {
        assertThat(Replay.of(APPLIED, SCREENED, REJECTED, REINSTATED).faults(KNOWN))
                .isEmpty();
    }

    @Test
    void takesTheStepsInAnyOrder() {
        Replay replay = Replay.of(REJECTED, APPLIED, SCREENED);

        assertThat(replay.steps()).containsExactly(APPLIED, SCREENED, REJECTED);
        assertThat(replay.faults(KNOWN)).isEmpty();
    }

    @Test
    void tellsWhereItStoodAtAnyTime() {
        Replay replay = Replay.of(APPLIED, SCREENED, REJECTED);

        assertThat(replay.asOf(NOON.minusSeconds(1))).isEmpty();
        assertThat(replay.asOf(NOON)).contains(APPLIED);
        assertThat(replay.asOf(NOON.plusSeconds(9))).contains(APPLIED);
        assertThat(replay.asOf(NOON.plusSeconds(10))).contains(SCREENED);
        assertThat(replay.asOf(NOON.plusSeconds(99))).contains(REJECTED);
    }

    @Test
    void findsThatThereIsNoStep() {
        assertThat(kinds(Replay.of())).containsExactly(Kind.NO_STEPS);
    }

    @Test
    void findsThatTheStartIsMissingOrNone() {
        assertThat(kinds(Replay.of(SCREENED, REJECTED))).containsExactly(Kind.NO_START);
        assertThat(kinds(Replay.of(step(1, null, "screening", null, 0)))).containsExactly(Kind.NO_START);
    }

    @Test
    void findsAGap() {
        assertThat(kinds(Replay.of(APPLIED, step(3, "applied", "screening", "screen", 10))))
                .containsExactly(Kind.GAP);
    }

    @Test
    void findsALeap() {
        assertThat(kinds(Replay.of(APPLIED, step(2, "screening", "interview", "interview", 10))))
                .containsExactly(Kind.LEAP);
    }

    @Test
    void findsAMoveThatNoPipelineHas() {
        assertThat(kinds(Replay.of(APPLIED, step(2, "applied", "hired", "hire", 10))))
                .containsExactly(Kind.NO_SUCH_MOVE);
        assertThat(kinds(Replay.of(APPLIED, step(2, "applied", "screening", "skip", 10))))
                .containsExactly(Kind.NO_SUCH_MOVE);
        assertThat(kinds(Replay.of(APPLIED, SCREENED, REJECTED, step(4, "rejected", "offer", "reinstate", 30))))
                .containsExactly(Kind.NO_SUCH_MOVE);
    }

    @Test
    void findsInWhatTheApplicationIsUnlikeItsLastStep() {
        Replay replay = Replay.of(APPLIED, SCREENED, REJECTED);

        assertThat(unlike(replay, REJECTED, false)).isEmpty();
        assertThat(unlike(replay, REJECTED, true)).containsExactly(Kind.ACTIVE);
        assertThat(unlike(replay, step(3, "screening", "rejected", "reject", 21), false))
                .containsExactly(Kind.MOVED_AT);
        assertThat(unlike(replay, SCREENED, false))
                .containsExactly(Kind.VERSION, Kind.STAGE, Kind.CAME_FROM, Kind.MOVE, Kind.MOVED_AT);
        Step others =
                new Step(3, REJECTED.from(), REJECTED.to(), REJECTED.move(), Author.system("other"), REJECTED.at());
        assertThat(unlike(replay, others, false)).containsExactly(Kind.MOVED_BY);
    }

    private static List<Kind> kinds(Replay replay) {
        return replay.faults(KNOWN).stream().map(HistoryFault::kind).toList();
    }

    private static List<Kind> unlike(Replay replay, Step last, boolean active) {
        UUID id = new UUID(1, 1);
        Application.State state = new Application.State(
                new OrganizationId(id),
                new ApplicationId(id),
                new JobId(id),
                new CandidateId(id),
                Pipelines.DEFAULT.key(),
                NOON,
                active,
                last);
        return replay.unlike(state, Pipelines.DEFAULT).stream()
                .map(HistoryFault::kind)
                .toList();
    }

    private static Step step(int sequence, String from, String to, String move, int seconds) {
        return new Step(
                sequence,
                from == null ? null : new Stage(from),
                new Stage(to),
                move == null ? null : new MoveName(move),
                Author.system("test"),
                NOON.plusSeconds(seconds));
    }
}
