package dev.ats.application.messaging.listening;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.messaging.Hearing;
import dev.ats.domain.messaging.ListenerName;
import dev.ats.domain.messaging.Telling;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.UUID;

/**
 * What a listener has not heard, as people look at it.
 *
 * @param last what became of the last try, or null when there was none
 */
public record Unheard(
        ListenerName listener,
        UUID event,
        OrganizationId organization,
        Telling.Status status,
        int attempts,
        Hearing last,
        Instant createdAt) {

    public Unheard {
        requireNonNull(listener, "listener");
        requireNonNull(event, "event");
        requireNonNull(organization, "organization");
        requireNonNull(status, "status");
        requireNonNull(createdAt, "createdAt");
    }

    /** The telling, to be looked at. */
    public static Unheard of(Telling telling) {
        Telling.State state = telling.state();
        return new Unheard(
                state.listener(),
                state.event(),
                state.organization(),
                state.status(),
                state.attempts(),
                state.last(),
                state.createdAt());
    }
}
