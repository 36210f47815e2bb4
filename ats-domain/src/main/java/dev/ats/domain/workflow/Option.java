package dev.ats.domain.workflow;

import java.util.List;
import java.util.Objects;

/**
 * One button of a screen: a move out of a state, where it leads, and everything that blocks it now.
 *
 * @param move the name of the move
 * @param to the state it leads to
 * @param unmet every guard that is not met; empty when the move may be made
 * @param <S> the states
 */
public record Option<S>(String move, S to, List<UnmetGuard> unmet) {

    /** @throws NullPointerException when anything is null */
    public Option {
        Objects.requireNonNull(move, "move");
        Objects.requireNonNull(to, "to");
        unmet = List.copyOf(unmet);
    }

    /** Tells whether the move may be made now. */
    public boolean allowed() {
        return unmet.isEmpty();
    }
}
