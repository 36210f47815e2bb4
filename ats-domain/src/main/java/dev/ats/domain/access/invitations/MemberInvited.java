package dev.ats.domain.access.invitations;

import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;
import java.util.Set;

/** Somebody is invited into the organization it happened in, with these roles; older invitations of theirs are void. */
public record MemberInvited(InvitationId invitation, Set<RoleName> roles) implements Event {

    public MemberInvited {
        roles = Set.copyOf(roles);
    }

    @Override
    public Ref about() {
        return new Ref(Ref.Kind.INVITATION, invitation.value());
    }
}
