package dev.ats.application.access.members;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.Email;
import java.util.Set;

/**
 * "Ask this person to join us, with these roles."
 *
 * @param held what whoever invites may do themselves, beyond which they give nothing
 */
public record InviteMember(Email email, Set<RoleName> roles, Grants held) implements Command<InvitationView> {

    public InviteMember {
        requireNonNull(email, "email");
        roles = Set.copyOf(roles);
        requireNonNull(held, "held");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
