package dev.ats.application.access.members;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.Email;
import java.util.Set;

/** "Ask this person to join us, with these roles." Nobody gives a role that may do what they may not. */
public record InviteMember(Email email, Set<RoleName> roles) implements Command<InvitationView> {

    public InviteMember {
        requireNonNull(email, "email");
        roles = Set.copyOf(roles);
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
