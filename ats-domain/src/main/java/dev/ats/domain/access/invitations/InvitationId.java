package dev.ats.domain.access.invitations;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Id;
import java.util.UUID;

/** An invitation into an organization. */
public record InvitationId(UUID value) implements Id {

    public InvitationId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
