package dev.ats.domain.workflow.testkit;

import dev.ats.domain.workflow.Attempt;
import dev.ats.domain.workflow.Move;
import dev.ats.domain.workflow.UnmetGuard;
import dev.ats.domain.workflow.Workflow;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Tells stories about a workflow and remembers, over all of them, which moves were made and which guards were seen to
 * block: {@code WorkflowScenario.of(w).given(APPLIED).when("screen").movesTo(SCREENING)}. One instance may be shared
 * by parallel tests; each {@link #given} begins a story of its own.
 *
 * @param <S> the states
 * @param <C> the facts
 */
public final class WorkflowScenario<S, C> {

    private final Workflow<S, C> workflow;
    private final Set<Made<S>> made = ConcurrentHashMap.newKeySet();
    private final Set<Refused<S>> refused = ConcurrentHashMap.newKeySet();

    private WorkflowScenario(Workflow<S, C> workflow) {
        this.workflow = Objects.requireNonNull(workflow, "workflow");
    }

    /** Opens a book of stories about a workflow. */
    public static <S, C> WorkflowScenario<S, C> of(Workflow<S, C> workflow) {
        return new WorkflowScenario<>(workflow);
    }

    /**
     * Begins a story in a state.
     *
     * @throws AssertionError when the workflow does not know the state
     */
    public Standing<S, C> given(S state) {
        if (!workflow.states().contains(state)) {
            throw new AssertionError(workflow + " has no state " + state + "; it has " + workflow.states() + ".");
        }
        return new Standing<>(this, state, null);
    }

    /** Begins a story at the start. */
    public Standing<S, C> givenTheStart() {
        return given(workflow.start());
    }

    /**
     * Every declared move was made in some story. Ask it last: after all stories of a test, or after all tests.
     *
     * @throws AssertionError naming every move that no story makes
     */
    public void everyMoveIsExercised() {
        demandNone(
                "No story makes",
                workflow.moves().stream()
                        .map(Made::of)
                        .filter(move -> !made.contains(move))
                        .toList());
    }

    /**
     * Every guard was seen to block every move that it guards. Ask it last.
     *
     * @throws AssertionError naming every guard and move that no story is blocked by
     */
    public void everyGuardIsExercised() {
        demandNone(
                "No story is blocked on",
                workflow.moves().stream()
                        .flatMap(move -> move.guards().stream().map(guard -> new Refused<>(Made.of(move), guard)))
                        .filter(refusal -> !refused.contains(refusal))
                        .toList());
    }

    Workflow<S, C> workflow() {
        return workflow;
    }

    void remember(Attempt.Moved<S> moved) {
        made.add(new Made<>(moved.move(), moved.from(), moved.to()));
    }

    void remember(Attempt.Blocked<S> blocked) {
        Made<S> move = new Made<>(blocked.move(), blocked.from(), blocked.to());
        for (UnmetGuard guard : blocked.unmet()) {
            refused.add(new Refused<>(move, guard.name()));
        }
    }

    private void demandNone(String complaint, List<?> missing) {
        if (!missing.isEmpty()) {
            String list = missing.stream().map(line -> "\n- " + line).collect(Collectors.joining());
            throw new AssertionError(workflow + ". " + complaint + ":" + list);
        }
    }

    private record Made<S>(String move, S from, S to) {

        static <S> Made<S> of(Move<S> move) {
            return new Made<>(move.name(), move.from(), move.to());
        }

        @Override
        public String toString() {
            return from + " --" + move + "--> " + to;
        }
    }

    private record Refused<S>(Made<S> move, String guard) {

        @Override
        public String toString() {
            return move + " by " + guard;
        }
    }
}
