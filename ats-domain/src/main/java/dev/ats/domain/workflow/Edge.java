package dev.ats.domain.workflow;

import java.util.ArrayList;
import java.util.List;

/** A compiled move: its guards resolved, and the answers that do not depend on facts made beforehand. */
final class Edge<S, C> {

    private final Move<S> move;
    private final List<Guard<? super C>> guards;
    private final Attempt.Moved<S> moved;
    private final Option<S> allowed;

    Edge(Move<S> move, List<Guard<? super C>> guards) {
        this.move = move;
        this.guards = List.copyOf(guards);
        this.moved = new Attempt.Moved<>(move.name(), move.from(), move.to());
        this.allowed = new Option<>(move.name(), move.to(), List.of());
    }

    Move<S> move() {
        return move;
    }

    boolean allows(C facts) {
        // By index, here and below: an iterator would be the only thing that an allowed move allocates.
        for (int i = 0; i < guards.size(); i++) {
            if (!guards.get(i).isMet(facts)) {
                return false;
            }
        }
        return true;
    }

    Attempt<S> attempt(C facts) {
        List<UnmetGuard> unmet = unmet(facts);
        return unmet.isEmpty() ? moved : new Attempt.Blocked<>(move.name(), move.from(), move.to(), unmet);
    }

    Option<S> option(C facts) {
        List<UnmetGuard> unmet = unmet(facts);
        return unmet.isEmpty() ? allowed : new Option<>(move.name(), move.to(), unmet);
    }

    private List<UnmetGuard> unmet(C facts) {
        List<UnmetGuard> unmet = List.of();
        for (int i = 0; i < guards.size(); i++) {
            Guard<? super C> guard = guards.get(i);
            if (!guard.isMet(facts)) {
                if (unmet.isEmpty()) {
                    unmet = new ArrayList<>(guards.size());
                }
                unmet.add(guard.unmet());
            }
        }
        return unmet;
    }
}
