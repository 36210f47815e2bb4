package dev.ats.application.access;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.util.Set;

/**
 * "Make this person a member of our organization, with these roles."
 *
 * <p>Asking again for a member who has exactly these roles changes nothing and answers the same.
 */
public record AddMember(OrganizationId organization, AccountId account, Set<RoleName> roles)
        implements Command<AccountId> {

    public AddMember {
        requireNonNull(organization, "organization");
        requireNonNull(account, "account");
        roles = Set.copyOf(roles);
    }

    @Override
    public Home home() {
        return Home.of(organization);
    }
}
