package dev.ats.domain.shared;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * One deed's author, time and source of new ids: all that a decision may know of the world outside its arguments.
 *
 * @param by who acts
 * @param at when, in UTC, truncated to microseconds (what the database keeps)
 * @param ids where ids of new things come from
 */
public record Moment(Author by, Instant at, IdSource ids) {

    public Moment {
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        requireNonNull(ids, "ids");
    }

    /** An id for something this deed creates. */
    public UUID newId() {
        return ids.next();
    }
}
