package dev.ats.application.messaging.listening;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that has happened, as a listener is told of it.
 *
 * @param id the same however often it is told, and to whomever: to know it again by
 * @param organization where it happened, or {@link OrganizationId#INSTALLATION} for what belongs to none
 * @param event what, in ids, enums, numbers and instants
 * @param by who did it
 * @param at when the deed was decided, by the clock of the process that did it; the commit came later
 */
public record Happening(UUID id, OrganizationId organization, Event event, Author by, Instant at) {

    public Happening {
        requireNonNull(id, "id");
        requireNonNull(organization, "organization");
        requireNonNull(event, "event");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }
}
