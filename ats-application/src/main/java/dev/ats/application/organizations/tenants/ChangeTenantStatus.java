package dev.ats.application.organizations.tenants;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.organizations.OrganizationStatus;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Rule;

/**
 * "Serve this organization no longer", or "again".
 *
 * @param seen the version decided upon
 */
public record ChangeTenantStatus(OrganizationId organization, OrganizationStatus status, Seen seen)
        implements Command<TenantView> {

    public ChangeTenantStatus {
        requireNonNull(organization, "organization");
        requireNonNull(status, "status");
        requireNonNull(seen, "seen");
    }

    @Override
    public Home home() {
        return Home.installation();
    }

    @Override
    public Rule staleRule() {
        return seen.rule();
    }
}
