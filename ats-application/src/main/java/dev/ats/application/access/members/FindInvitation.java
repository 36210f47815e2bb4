package dev.ats.application.access.members;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.access.sessions.SignInDelays;
import dev.ats.domain.shared.OrganizationId;

/** "What was sent, and to whom?" Asked by the product itself, before a password is compared or hashed. */
record FindInvitation(OrganizationId organization, InvitationId invitation, String peer)
        implements Query<FindInvitation.Found> {

    /** What was sent, and what stands in the way of proving to be its receiver. */
    record Found(Invitations.Sent sent, SignInDelays delays) {}

    @Override
    public Home home() {
        return Home.of(organization);
    }
}
