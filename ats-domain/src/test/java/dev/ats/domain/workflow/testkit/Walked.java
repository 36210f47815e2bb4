package dev.ats.domain.workflow.testkit;

import dev.ats.domain.workflow.Attempt;
import dev.ats.domain.workflow.Workflow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What random walks have seen of a workflow.
 *
 * @param <S> the states
 */
public final class Walked<S> {

    private final Workflow<S, ?> workflow;
    private final Set<S> visited = new HashSet<>();
    private final Set<Attempt.Moved<S>> made = new HashSet<>();
    private int steps;
    private int finished;

    Walked(Workflow<S, ?> workflow) {
        this.workflow = workflow;
        this.visited.add(workflow.start());
    }

    void saw(Attempt.Moved<S> moved) {
        visited.add(moved.to());
        made.add(moved);
        steps++;
    }

    void ended(S state) {
        if (workflow.isFinal(state)) {
            finished++;
        }
    }

    /** How many moves were made. */
    public int steps() {
        return steps;
    }

    /** How many walks ended in a final state. */
    public int finished() {
        return finished;
    }

    /**
     * The walks came to every state.
     *
     * @throws AssertionError naming the states they never came to
     */
    public Walked<S> cameToEveryState() {
        demandNone(
                "No walk came to",
                workflow.states().stream()
                        .filter(state -> !visited.contains(state))
                        .toList());
        return this;
    }

    /**
     * The walks made every move.
     *
     * @throws AssertionError naming the moves they never made
     */
    public Walked<S> madeEveryMove() {
        demandNone(
                "No walk made",
                workflow.moves().stream()
                        .filter(move -> !made.contains(new Attempt.Moved<>(move.name(), move.from(), move.to())))
                        .toList());
        return this;
    }

    private void demandNone(String complaint, List<?> missed) {
        if (!missed.isEmpty()) {
            throw new AssertionError(workflow + ". " + complaint + " " + missed + ".");
        }
    }
}
