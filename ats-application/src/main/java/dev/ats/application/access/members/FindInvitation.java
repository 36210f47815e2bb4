package dev.ats.application.access.members;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.access.RoleBook;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.SignInDelays;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;

/** "What was sent, and to whom?" Asked by the product itself, before a password is compared or hashed. */
record FindInvitation(OrganizationId organization, InvitationId invitation, String peer)
        implements Query<FindInvitation.Found> {

    /** What was sent, and what stands in the way of proving to be its receiver. */
    record Found(Invitations.Sent sent, SignInDelays delays, RoleBook book) {

        /** Whether that secret opens it at that time, and whoever invited may still give what it gives. */
        boolean opensWith(Secret secret, Instant time) {
            return sent.opensWith(secret, time, book);
        }
    }

    @Override
    public Home home() {
        return Home.of(organization);
    }
}
