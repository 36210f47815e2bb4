package dev.ats.application.organizations;

import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.organizations.Organization;
import java.util.Optional;

/** Organizations as their members look at them. */
public interface OrganizationReads extends ReadPort {

    /** The organization entered, when all of it may be seen. */
    Optional<Organization.State> entered(Visibility visibility);
}
