package dev.ats.application.access;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.RoleBook;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.roles.CustomRole;
import dev.ats.domain.access.roles.RoleId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Refusal;
import java.util.Optional;
import java.util.Set;

/** The roles of the organization entered. */
public interface Roles {

    /** All that it can give; they stay so until the unit of work ends. */
    RoleBook book();

    /** The same, as they were a moment ago: for a look that changes nothing. */
    RoleBook look();

    /** Why these roles are none that a member can have, or nothing. */
    static Optional<Refusal> unknown(Set<RoleName> roles, RoleBook book) {
        return book.hasAll(roles)
                ? Optional.empty()
                : Optional.of(AccountRules.UNKNOWN_ROLE.brokenAt("/roles", "must name roles that there are"));
    }

    /** The role of that id that it has defined, or nothing; held until the unit of work ends. */
    Optional<Found> find(RoleId role);

    /** The saving that writes the change; a second role of a name is a lost creation. */
    Saving saving(Change<CustomRole> change);

    /** The saving that takes the role away. */
    Saving removing(Change<CustomRole> removed);

    /**
     * A role.
     *
     * @param used whether a member holds it, or somebody was invited to it and may still accept
     */
    record Found(CustomRole role, boolean used) {}
}
