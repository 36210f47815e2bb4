package dev.ats.domain.organizations.tenants;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;

/** An operator looked at what the installation knows of an organization. */
public record TenantViewed(OrganizationId organization) implements Event {

    public TenantViewed {
        requireNonNull(organization, "organization");
    }

    @Override
    public Ref about() {
        return Ref.to(organization);
    }
}
