package dev.ats.application.organizations;

import dev.ats.application.access.registration.NewOrganizations;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

/** The organizations of the installation; whoever registers may found one too. */
public interface Organizations extends NewOrganizations {

    /** The organization of that id, or nothing; held until the unit of work ends. */
    Optional<Organization> find(OrganizationId id);

    /** The organization entered, or nothing; held until the unit of work ends. */
    Optional<Organization> entered();
}
