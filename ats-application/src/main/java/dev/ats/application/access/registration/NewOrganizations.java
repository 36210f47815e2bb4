package dev.ats.application.access.registration;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Name;

/** The organizations that people found as they register. */
public interface NewOrganizations {

    /** Whether an organization has that name, in whatever case it is written. */
    boolean isTaken(Name name);

    /** The saving that writes the change; a name known already is a lost creation. */
    Saving saving(Change<Organization> change);
}
