package dev.ats.application.kernel;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

/**
 * What entering found.
 *
 * @param home the organization entered, or null when there is none
 * @param keyState where the idempotency key stands
 * @param earlier what was answered under that key before, or null
 */
public record Opened(OrganizationId home, KeyState keyState, Earlier earlier) {

    /** Where an idempotency key stands. */
    public enum KeyState {
        /** Ours until the unit of work ends, or none was given. */
        HELD,
        /** Held by another unit of work that has not ended. */
        IN_FLIGHT
    }

    /** A reply given before, and the hash of the request it answered. */
    public record Earlier(String requestHash, StoredReply reply) {

        public Earlier {
            requireNonNull(requestHash, "requestHash");
            requireNonNull(reply, "reply");
        }
    }

    public Opened {
        requireNonNull(keyState, "keyState");
    }

    /** The organization entered; nothing when the thing that names it does not exist, or the actor has none. */
    public Optional<OrganizationId> organization() {
        return Optional.ofNullable(home);
    }
}
