package dev.ats.domain.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The drawn moves as a graph: what can be reached from the start, by which shortest way, and what can finish. */
final class Graph<S> {

    private final Map<S, List<Move<S>>> leaving = new HashMap<>();
    private final Map<S, List<Move<S>>> entering = new HashMap<>();
    private final Map<S, Move<S>> arrivals = new HashMap<>();
    private final Set<S> reached;
    private final Set<S> finishing;

    Graph(Collection<Move<S>> moves, Collection<S> starts, Collection<S> finals) {
        for (Move<S> move : moves) {
            leaving.computeIfAbsent(move.from(), state -> new ArrayList<>()).add(move);
            entering.computeIfAbsent(move.to(), state -> new ArrayList<>()).add(move);
        }
        reached = forward(starts);
        finishing = backward(finals);
    }

    boolean isReached(S state) {
        return reached.contains(state);
    }

    boolean canFinish(S state) {
        return finishing.contains(state);
    }

    boolean isLeft(S state) {
        return leaving.containsKey(state);
    }

    /** The moves of a shortest way from a start; empty for a start, and for a state that no way leads to. */
    List<Move<S>> wayTo(S state) {
        Deque<Move<S>> way = new ArrayDeque<>();
        for (Move<S> last = arrivals.get(state); last != null; last = arrivals.get(last.from())) {
            way.addFirst(last);
        }
        return List.copyOf(way);
    }

    /** Breadth first, so that the first arrival at a state is a shortest one. */
    private Set<S> forward(Collection<S> starts) {
        Set<S> seen = new HashSet<>(starts);
        Deque<S> next = new ArrayDeque<>(starts);
        while (!next.isEmpty()) {
            for (Move<S> move : leaving.getOrDefault(next.remove(), List.of())) {
                if (seen.add(move.to())) {
                    arrivals.put(move.to(), move);
                    next.add(move.to());
                }
            }
        }
        return seen;
    }

    private Set<S> backward(Collection<S> finals) {
        Set<S> seen = new HashSet<>(finals);
        Deque<S> next = new ArrayDeque<>(finals);
        while (!next.isEmpty()) {
            for (Move<S> move : entering.getOrDefault(next.remove(), List.of())) {
                if (seen.add(move.from())) {
                    next.add(move.from());
                }
            }
        }
        return seen;
    }
}
