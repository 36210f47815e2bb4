package dev.ats.domain.access.federation;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;

/**
 * An external provider can say from now on who acts in the organization, or no longer.
 *
 * @param connected whether it can
 */
public record OrganizationConnected(OrganizationId organization, boolean connected) implements Event {

    public OrganizationConnected {
        requireNonNull(organization, "organization");
    }

    @Override
    public Ref about() {
        return Ref.to(organization);
    }
}
