package dev.ats.domain.pipeline.sla;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * A time that does not count, because the job was on hold.
 *
 * @param from when it began
 * @param to when it ended, itself no part of it; or null while it lasts
 */
public record Pause(Instant from, Instant to) {

    public Pause {
        requireNonNull(from, "from");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    /** These pauses as they were known at that instant: without those that came later, and lasting where they did. */
    public static List<Pause> knownAt(Instant instant, List<Pause> pauses) {
        return pauses.stream()
                .filter(pause -> !pause.from().isAfter(instant))
                .map(pause -> pause.to() == null || pause.to().isAfter(instant) ? new Pause(pause.from(), null) : pause)
                .toList();
    }
}
