package dev.ats.domain.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A compiled state: the moves that leave it, found by name or by target. */
final class Node<S, C> {

    private final List<Edge<S, C>> edges;
    private final Map<String, Edge<S, C>> byMove = new HashMap<>();
    private final Map<S, Edge<S, C>> byTarget;
    private final Attempt.NoSuchMove<S> none;

    /** @param byTarget an empty map made for this kind of state; it becomes this node's own */
    Node(S state, List<Edge<S, C>> edges, Map<S, Edge<S, C>> byTarget) {
        this.edges = List.copyOf(edges);
        this.byTarget = byTarget;
        for (Edge<S, C> edge : edges) {
            byMove.put(edge.move().name(), edge);
            byTarget.put(edge.move().to(), edge);
        }
        this.none =
                new Attempt.NoSuchMove<>(state, edges.stream().map(Edge::move).toList());
    }

    /** The edge with this name, or null. */
    Edge<S, C> named(String move) {
        return byMove.get(move);
    }

    /** The edge that leads to this state, or null. */
    Edge<S, C> towards(S to) {
        return byTarget.get(to);
    }

    List<Edge<S, C>> edges() {
        return edges;
    }

    List<Move<S>> moves() {
        return none.known();
    }

    Attempt<S> none() {
        return none;
    }
}
