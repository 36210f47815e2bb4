package dev.ats.application.kernel;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One deed, done or denied.
 *
 * @param organization whose journal it stands in
 * @param action what was permitted or denied
 * @param object what it was done to
 * @param facts what has happened, in order; empty for a denial
 * @param requestId the request it came with
 */
public record AuditEntry(
        UUID id,
        OrganizationId organization,
        Author by,
        Permission action,
        Ref object,
        Ending ending,
        List<Event> facts,
        Instant at,
        String requestId) {

    /** How the deed ended. */
    public enum Ending {
        DONE,
        DENIED,
        HIDDEN
    }

    public AuditEntry {
        requireNonNull(id, "id");
        requireNonNull(organization, "organization");
        requireNonNull(by, "by");
        requireNonNull(action, "action");
        requireNonNull(object, "object");
        requireNonNull(ending, "ending");
        facts = List.copyOf(facts);
        requireNonNull(at, "at");
        requireNonNull(requestId, "requestId");
    }
}
