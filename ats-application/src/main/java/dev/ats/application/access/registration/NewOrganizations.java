package dev.ats.application.access.registration;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.organizations.Slug;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;

/** The organizations that people found as they register. */
public interface NewOrganizations {

    /** Whether an organization has that name, in whatever case it is written. */
    boolean isTaken(Name name);

    /** Whether an organization has that slug. */
    boolean isTaken(Slug slug);

    /** What is to stand in addresses for an organization of that name and id: what the name makes, unless it is taken. */
    default Slug slugFor(Name name, OrganizationId id) {
        Slug slug = Organization.slugOf(name, id);
        return isTaken(slug) ? Organization.slugApart(name, id) : slug;
    }

    /** The saving that writes the change; a name or slug known already is a lost creation. */
    Saving saving(Change<Organization> change);
}
