package dev.ats.domain.shared;

/**
 * Something that has happened, in the past tense.
 *
 * <p>A record of ids, enums, numbers and instants only: events reach the journal and the outbox, which outlive the
 * erasure of a person, so no free text and no personal value stands in them.
 */
public interface Event {

    /** What it happened to. */
    Ref about();
}
