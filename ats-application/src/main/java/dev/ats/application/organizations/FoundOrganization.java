package dev.ats.application.organizations;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.util.Set;

/**
 * "Our company wants to hire with this."
 *
 * @param id a new id, which the unit of work enters as it founds
 * @param founder its first member
 * @param roles of the founder, besides {@code admin}
 */
public record FoundOrganization(
        OrganizationId id, Name name, OrganizationKind kind, AccountId founder, Set<RoleName> roles)
        implements Command<OrganizationId> {

    public FoundOrganization {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(founder, "founder");
        roles = Set.copyOf(roles);
    }

    @Override
    public Home home() {
        return Home.newOrganization(id);
    }
}
