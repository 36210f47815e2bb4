package dev.ats.application.audit;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.AuditEntry.Ending;
import dev.ats.application.kernel.Place;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Ref;
import java.time.Instant;
import java.util.UUID;

/**
 * One line of a journal.
 *
 * @param action what was permitted or denied
 * @param facts what has happened, in order: a JSON list, as it was stored
 */
public record JournalEntry(
        UUID id,
        Instant at,
        Author actor,
        Permission action,
        Ref object,
        Ending ending,
        String facts,
        String requestId) {

    public JournalEntry {
        requireNonNull(id, "id");
        requireNonNull(at, "at");
        requireNonNull(actor, "actor");
        requireNonNull(action, "action");
        requireNonNull(object, "object");
        requireNonNull(ending, "ending");
        requireNonNull(facts, "facts");
        requireNonNull(requestId, "requestId");
    }

    /** Where it stands in its journal. */
    public Place place() {
        return new Place(at.toString(), id);
    }
}
