package dev.ats.domain.pipeline;

import dev.ats.domain.pipeline.HistoryFault.Kind;
import dev.ats.domain.workflow.Move;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An application made again from its history: where it stood when, and whether all of that can be. */
public final class Replay {

    private final List<Step> steps;

    private Replay(List<Step> steps) {
        this.steps = steps;
    }

    /** The history of these steps, in whatever order they come. */
    public static Replay of(Collection<Step> steps) {
        return new Replay(
                steps.stream().sorted(Comparator.comparingInt(Step::sequence)).toList());
    }

    /** The same for steps one by one. */
    public static Replay of(Step... steps) {
        return of(List.of(steps));
    }

    /** Its steps in order. */
    public List<Step> steps() {
        return steps;
    }

    /** The step that led to where it stood at that instant, or nothing when it did not exist. By sequence: clocks differ. */
    public Optional<Step> asOf(Instant instant) {
        return steps.stream().filter(step -> !step.at().isAfter(instant)).reduce((earlier, later) -> later);
    }

    /**
     * What cannot be in it.
     *
     * @param known the pipelines that it may have gone through
     */
    public List<HistoryFault> faults(Collection<Pipeline> known) {
        if (steps.isEmpty()) {
            return List.of(new HistoryFault(Kind.NO_STEPS, 0, null, null));
        }
        List<HistoryFault> faults = new ArrayList<>();
        Step first = steps.get(0);
        if (first.from() != null || known.stream().noneMatch(one -> one.start().equals(first.to()))) {
            faults.add(
                    new HistoryFault(Kind.NO_START, first.sequence(), first.to().key(), null));
        }
        for (int i = 1; i < steps.size(); i++) {
            followed(steps.get(i - 1), steps.get(i), known, faults);
        }
        return faults;
    }

    private static void followed(Step before, Step step, Collection<Pipeline> known, List<HistoryFault> faults) {
        if (step.sequence() != before.sequence() + 1) {
            faults.add(new HistoryFault(
                    Kind.GAP, step.sequence(), "after " + before.sequence(), "after " + (step.sequence() - 1)));
        } else if (!before.to().equals(step.from())) {
            faults.add(new HistoryFault(Kind.LEAP, step.sequence(), "from " + step.from(), "from " + before.to()));
        }
        if (!(isReinstated(before, step) || known.stream().anyMatch(one -> has(one, step)))) {
            faults.add(new HistoryFault(
                    Kind.NO_SUCH_MOVE,
                    step.sequence(),
                    step.move() + " from " + step.from() + " to " + step.to(),
                    null));
        }
    }

    /** Back to the stage that was left when it ended. */
    private static boolean isReinstated(Step before, Step step) {
        return Application.REINSTATE.equals(step.move()) && step.to().equals(before.from());
    }

    private static boolean has(Pipeline pipeline, Step step) {
        return step.from() != null
                && pipeline.has(step.from())
                && pipeline.workflow().movesFrom(step.from()).stream().anyMatch(move -> isTaken(move, step));
    }

    private static boolean isTaken(Move<Stage> move, Step step) {
        return move.name().equals(step.move().value()) && move.to().equals(step.to());
    }

    /**
     * In what the application is unlike its last step.
     *
     * @param pipeline the one it goes through now
     */
    public List<HistoryFault> unlike(Application.State state, Pipeline pipeline) {
        if (steps.isEmpty()) {
            return List.of();
        }
        Step last = steps.get(steps.size() - 1);
        Step stands = state.last();
        List<HistoryFault> faults = new ArrayList<>();
        compare(faults, Kind.VERSION, last, stands.sequence(), last.sequence());
        compare(faults, Kind.STAGE, last, stands.to(), last.to());
        compare(faults, Kind.CAME_FROM, last, stands.from(), last.from());
        compare(faults, Kind.MOVE, last, stands.move(), last.move());
        compare(faults, Kind.MOVED_BY, last, stands.by().label(), last.by().label());
        compare(faults, Kind.MOVED_AT, last, stands.at(), last.at());
        if (pipeline.has(last.to())) {
            compare(
                    faults,
                    Kind.ACTIVE,
                    last,
                    state.active(),
                    !pipeline.kindOf(last.to()).isFinal());
        }
        return faults;
    }

    private static void compare(List<HistoryFault> faults, Kind kind, Step last, Object stands, Object expected) {
        if (!Objects.equals(stands, expected)) {
            faults.add(new HistoryFault(kind, last.sequence(), text(stands), text(expected)));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
