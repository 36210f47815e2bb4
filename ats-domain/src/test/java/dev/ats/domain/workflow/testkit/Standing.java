package dev.ats.domain.workflow.testkit;

import dev.ats.domain.workflow.Move;
import dev.ats.domain.workflow.Option;
import dev.ats.domain.workflow.Workflow;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Where a story stands: a state, and what is known. It is a value, so one beginning may be continued in many ways.
 *
 * @param <S> the states
 * @param <C> the facts
 */
public final class Standing<S, C> {

    private final WorkflowScenario<S, C> scenario;
    private final S state;
    private final C facts;

    Standing(WorkflowScenario<S, C> scenario, S state, C facts) {
        this.scenario = scenario;
        this.state = state;
        this.facts = facts;
    }

    /** From here on these are the facts. */
    public Standing<S, C> knowing(C known) {
        return new Standing<>(scenario, state, known);
    }

    /** A move is attempted by its name. */
    public Attempted<S, C> when(String move) {
        return new Attempted<>(this, "'" + move + "'", ask(() -> workflow().attempt(move, state, facts)));
    }

    /** The move to a state is attempted, whatever its name is. */
    public Attempted<S, C> whenHeadingFor(S to) {
        return new Attempted<>(this, "to " + to, ask(() -> workflow().towards(state, to, facts)));
    }

    /**
     * The moves that are allowed now are exactly these, in any order.
     *
     * @throws AssertionError showing every option and what blocks it
     */
    public Standing<S, C> offers(String... moves) {
        List<Option<S>> options = ask(() -> workflow().options(state, facts));
        Set<String> allowed = new TreeSet<>(
                options.stream().filter(Option::allowed).map(Option::move).toList());
        Set<String> expected = new TreeSet<>(List.of(moves));
        if (!allowed.equals(expected)) {
            throw new AssertionError(this + ":\nExactly " + expected + " should be allowed, but " + allowed
                    + " is; the options are " + options + ".");
        }
        return this;
    }

    /**
     * The story has come to its end: this state is final.
     *
     * @throws AssertionError naming the moves that still leave it
     */
    public Standing<S, C> hasFinished() {
        if (!workflow().isFinal(state)) {
            throw new AssertionError(this + ":\nThe state should be final, but "
                    + named(workflow().movesFrom(state)) + ".");
        }
        return this;
    }

    WorkflowScenario<S, C> scenario() {
        return scenario;
    }

    Standing<S, C> in(S next) {
        return new Standing<>(scenario, next, facts);
    }

    static String named(List<? extends Move<?>> moves) {
        return moves.isEmpty()
                ? "no move leaves it"
                : "the moves are "
                        + moves.stream()
                                .map(move -> "'" + move.name() + "' to " + move.to())
                                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return workflow() + ", in " + state + " knowing " + facts;
    }

    private Workflow<S, C> workflow() {
        return scenario.workflow();
    }

    /** Forgotten facts are the commonest slip, and their NullPointerException points into a guard. */
    private <R> R ask(Supplier<R> question) {
        try {
            return question.get();
        } catch (NullPointerException e) {
            if (facts != null) {
                throw e;
            }
            throw new AssertionError(
                    this + ":\nOne of the guards " + workflow().guardsFrom(state)
                            + " reads facts, but none are known. Say them with knowing(facts).",
                    e);
        }
    }
}
