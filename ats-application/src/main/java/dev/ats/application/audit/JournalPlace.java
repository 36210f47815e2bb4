package dev.ats.application.audit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * A place in the order of a journal: by time, and at the same time by id. Ids alone would not do: several processes
 * make them, each in its own order, and what is asked for is a time.
 */
public record JournalPlace(Instant at, UUID id) {

    public JournalPlace {
        requireNonNull(at, "at");
        requireNonNull(id, "id");
    }
}
