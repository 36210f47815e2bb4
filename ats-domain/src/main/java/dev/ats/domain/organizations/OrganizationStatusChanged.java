package dev.ats.domain.organizations;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;

/** An organization was suspended, or is served again. */
public record OrganizationStatusChanged(OrganizationId organization, OrganizationStatus from, OrganizationStatus to)
        implements Event {

    public OrganizationStatusChanged {
        requireNonNull(organization, "organization");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }

    @Override
    public Ref about() {
        return Ref.to(organization);
    }
}
