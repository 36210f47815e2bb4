package dev.ats.domain.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A compiled state: the moves that leave it, found by name or by the number of their target. */
final class Node<S, C> {

    private final List<Edge<S, C>> edges;
    private final Map<String, Edge<S, C>> byMove = new HashMap<>();
    private final Edge<S, C>[] byTarget;
    private final Attempt.NoSuchMove<S> none;

    Node(S state, List<Edge<S, C>> edges, Numbering<S> numbering) {
        this.edges = List.copyOf(edges);
        this.byTarget = noEdges(numbering.size());
        for (Edge<S, C> edge : edges) {
            byMove.put(edge.move().name(), edge);
            byTarget[numbering.of(edge.move().to())] = edge;
        }
        this.none =
                new Attempt.NoSuchMove<>(state, edges.stream().map(Edge::move).toList());
    }

    /** The edge with this name, or null. */
    Edge<S, C> named(String move) {
        return byMove.get(move);
    }

    /** The edge that leads to the state with this number, or null. */
    Edge<S, C> towards(int target) {
        return target == Numbering.NONE ? null : byTarget[target];
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

    @SuppressWarnings("unchecked")
    private static <S, C> Edge<S, C>[] noEdges(int size) {
        return (Edge<S, C>[]) new Edge<?, ?>[size];
    }
}
