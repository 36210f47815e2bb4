package dev.ats.domain.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A verified workflow: it tells which moves lead out of a state and what blocks them. It is an immutable value without
 * actions, so any number of threads may ask it anything; an allowed move allocates nothing.
 *
 * @param <S> the states: an enum, or any type with {@code equals} and {@code hashCode}
 * @param <C> the facts that guards read; null may be passed where no guard reads them
 */
public final class Workflow<S, C> {

    private final String name;
    private final S start;
    private final Set<S> states;
    private final Set<S> finals;
    private final List<Move<S>> moves;
    private final Numbering<S> numbering;
    private final Node<S, C>[] nodes;
    private final Function<? super S, String> writing;

    Workflow(Draft<S, C> draft) {
        this.name = draft.name;
        this.start = draft.starts.iterator().next();
        this.states = Collections.unmodifiableSet(new LinkedHashSet<>(draft.states));
        this.finals = Set.copyOf(draft.finals);
        this.writing = draft.writing;
        this.numbering = new Numbering<>(states);
        this.nodes = compiled(draft, numbering);
        this.moves = states.stream().flatMap(state -> movesFrom(state).stream()).toList();
    }

    /**
     * Begins to draw a workflow.
     *
     * @param name what it is called in problems and pictures
     * @param <S> the states
     * @param <C> the facts that guards read
     * @throws IllegalArgumentException when the name is blank
     * @throws NullPointerException when the name is null
     */
    public static <S, C> WorkflowBuilder<S, C> named(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A workflow needs a name.");
        }
        return new WorkflowBuilder<>(new Draft<>(name));
    }

    /** What this workflow is called. */
    public String name() {
        return name;
    }

    /**
     * Attempts a move by its name.
     *
     * @param move the name of the move
     * @param from the state in which the thing stands
     * @param facts what the guards of this move may ask
     * @return moved, blocked by every unmet guard, or no such move; never null, whatever is asked, even for a move or a
     *     state that is null or not of this workflow
     * @throws RuntimeException what a guard throws, as it is; nothing has happened then
     */
    public Attempt<S> attempt(String move, S from, C facts) {
        Node<S, C> node = node(from);
        Edge<S, C> edge = node == null ? null : node.named(move);
        return edge == null ? none(from) : edge.attempt(facts);
    }

    /**
     * Attempts the one move that leads to a state.
     *
     * @param from the state in which the thing stands
     * @param to the state it shall enter
     * @param facts what the guards of this move may ask
     * @return the same as {@link #attempt} for the name of that move
     * @throws RuntimeException what a guard throws, as it is; nothing has happened then
     */
    public Attempt<S> towards(S from, S to, C facts) {
        Edge<S, C> edge = edge(from, to);
        return edge == null ? none(from) : edge.attempt(facts);
    }

    /** Tells whether {@link #towards} would move; cheaper where the reasons do not matter. */
    public boolean allows(S from, S to, C facts) {
        Edge<S, C> edge = edge(from, to);
        return edge != null && edge.allows(facts);
    }

    /**
     * Lists every move out of a state with everything that blocks it, in the order of declaration.
     *
     * @param from the state in which the thing stands
     * @param facts what the guards named by {@link #guardsFrom} may ask
     * @return none for a final state, and for one that is not of this workflow
     * @throws RuntimeException what a guard throws, as it is
     */
    public List<Option<S>> options(S from, C facts) {
        Node<S, C> node = node(from);
        return node == null
                ? List.of()
                : node.edges().stream().map(edge -> edge.option(facts)).toList();
    }

    /** The state in which everything begins. */
    public S start() {
        return start;
    }

    /** Every state, in the order of declaration. */
    public Set<S> states() {
        return states;
    }

    /** Tells whether this is the start. */
    public boolean isStart(S state) {
        return start.equals(state);
    }

    /** Tells whether a thing in this state has finished; false for a state that is not of this workflow. */
    public boolean isFinal(S state) {
        return state != null && finals.contains(state);
    }

    /** Every move, grouped by the state it leaves. */
    public List<Move<S>> moves() {
        return moves;
    }

    /** The moves that leave a state, in the order of declaration; none for a state that is not of this workflow. */
    public List<Move<S>> movesFrom(S state) {
        Node<S, C> node = node(state);
        return node == null ? List.of() : node.moves();
    }

    /**
     * The names of the guards on the move between two states, so that only their facts need be loaded; none when there
     * is no such move.
     */
    public List<String> guardsTowards(S from, S to) {
        Edge<S, C> edge = edge(from, to);
        return edge == null ? List.of() : edge.move().guards();
    }

    /** The names of the guards on all moves out of a state, each once: what {@link #options} asks; never null. */
    public Set<String> guardsFrom(S from) {
        Set<String> guards = new LinkedHashSet<>();
        movesFrom(from).forEach(move -> guards.addAll(move.guards()));
        return Collections.unmodifiableSet(guards);
    }

    /** Draws this workflow as a Mermaid {@code stateDiagram-v2}: equal workflows give equal text. */
    public String toMermaid() {
        return Mermaid.of(this, writing).text();
    }

    @Override
    public String toString() {
        return "Workflow " + name;
    }

    /** The compiled state, or null for one that is not of this workflow. */
    private Node<S, C> node(S state) {
        int number = numbering.of(state);
        return number == Numbering.NONE ? null : nodes[number];
    }

    private Attempt<S> none(S from) {
        Node<S, C> node = node(from);
        return node == null ? new Attempt.NoSuchMove<>(from, List.of()) : node.none();
    }

    /** The edge between two states, or null. */
    private Edge<S, C> edge(S from, S to) {
        Node<S, C> node = node(from);
        return node == null ? null : node.towards(numbering.of(to));
    }

    private static <S, C> Node<S, C>[] compiled(Draft<S, C> draft, Numbering<S> numbering) {
        Map<S, List<Edge<S, C>>> leaving = new HashMap<>();
        for (Move<S> move : draft.moves()) {
            List<Guard<? super C>> guards = new ArrayList<>();
            move.guards().forEach(guard -> guards.add(draft.guards.get(guard)));
            leaving.computeIfAbsent(move.from(), state -> new ArrayList<>()).add(new Edge<>(move, guards));
        }
        @SuppressWarnings("unchecked")
        Node<S, C>[] nodes = (Node<S, C>[]) new Node<?, ?>[numbering.size()];
        for (S state : draft.states) {
            nodes[numbering.of(state)] = new Node<>(state, leaving.getOrDefault(state, List.of()), numbering);
        }
        return nodes;
    }
}
