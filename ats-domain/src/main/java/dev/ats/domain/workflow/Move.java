package dev.ats.domain.workflow;

import java.util.List;
import java.util.Objects;

/**
 * One declared move between two states. A move that starts from several states appears once for each of them.
 *
 * @param name what the move is called; unique among the moves out of {@code from}
 * @param from the state it leaves
 * @param to the state it leads to; unique among the moves out of {@code from}
 * @param guards the names of the guards that must be met, in the order they were declared
 * @param <S> the states
 */
public record Move<S>(String name, S from, S to, List<String> guards) {

    /** @throws NullPointerException when anything is null */
    public Move {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        guards = List.copyOf(guards);
    }

    /** Tells whether any guard has to be met. */
    public boolean isGuarded() {
        return !guards.isEmpty();
    }
}
