package dev.ats.application.kernel;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Event;
import java.util.List;

/**
 * What a command would do.
 *
 * @param result what it would answer
 * @param events what it would put out, in order, those of reactions too
 */
public record Rehearsed<R>(R result, List<Event> events) {

    public Rehearsed {
        requireNonNull(result, "result");
        events = List.copyOf(events);
    }
}
