package dev.ats.application.organizations.tenants;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;

/**
 * "Serve this organization, too, and ask that person to be its first admin."
 *
 * @param id a new id, which the unit of work enters as it founds
 * @param admin to whom the invitation is mailed
 */
public record CreateTenant(OrganizationId id, Name name, OrganizationKind kind, Email admin)
        implements Command<TenantView> {

    public CreateTenant {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(admin, "admin");
    }

    @Override
    public Home home() {
        return Home.newOrganization(id);
    }
}
