package dev.ats.domain.organizations.tenants;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;

/**
 * An operator looked at which organizations there are.
 *
 * @param after the last one of the page before, or null
 */
public record TenantsListed(OrganizationId after) implements Event {

    @Override
    public Ref about() {
        return new Ref(Ref.Kind.INSTALLATION, OrganizationId.INSTALLATION.value());
    }
}
