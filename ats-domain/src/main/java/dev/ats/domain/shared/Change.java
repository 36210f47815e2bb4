package dev.ats.domain.shared;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * All that an aggregate's method answers: the aggregate as it is from now on, and what has happened; so events cannot
 * be forgotten, and a refused call has nothing to undo.
 *
 * @param <A> the aggregate
 */
public record Change<A>(A next, List<Event> events) {

    public Change {
        requireNonNull(next, "next");
        events = List.copyOf(events);
    }

    /** A change told by these events, in the order they happened. */
    public static <A> Change<A> of(A next, Event... events) {
        return new Change<>(next, List.of(events));
    }
}
