package dev.ats.domain.access.invitations;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** An account accepted an invitation, and is a member from now on. */
public record InvitationAccepted(InvitationId invitation, AccountId account) implements Event {

    @Override
    public Ref about() {
        return new Ref(Ref.Kind.INVITATION, invitation.value());
    }
}
