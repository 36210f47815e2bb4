package dev.ats.domain.organizations;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;

/** An organization began to use the product. */
public record OrganizationFounded(OrganizationId organization, OrganizationKind kind) implements Event {

    @Override
    public Ref about() {
        return Ref.to(organization);
    }
}
