package dev.ats.application.access;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.Change;

/** The memberships of the organization entered. */
public interface Memberships {

    /** The saving that writes the change; an account that is a member already is a lost creation. */
    Saving saving(Change<Membership> change);
}
