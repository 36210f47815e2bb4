package dev.ats.domain.organizations;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import java.util.List;

/** An organization presents itself otherwise from now on. */
public record OrganizationChanged(OrganizationId organization, List<OrganizationTrait> traits) implements Event {

    public OrganizationChanged {
        requireNonNull(organization, "organization");
        traits = List.copyOf(traits);
    }

    @Override
    public Ref about() {
        return Ref.to(organization);
    }
}
