package dev.ats.application.access.members;

import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.shared.Email;
import java.time.Instant;
import java.util.Set;

/** An invitation as it is shown to whoever invited. */
public record InvitationView(InvitationId id, Email email, Set<RoleName> roles, Instant invitedAt, Instant expiresAt) {

    public InvitationView {
        roles = Set.copyOf(roles);
    }
}
