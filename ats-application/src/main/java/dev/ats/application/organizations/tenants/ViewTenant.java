package dev.ats.application.organizations.tenants;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.OrganizationId;

/** "How does that organization stand?" */
public record ViewTenant(OrganizationId organization) implements Query<TenantView> {

    public ViewTenant {
        requireNonNull(organization, "organization");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
