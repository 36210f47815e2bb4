package dev.ats.application.access;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.util.Set;

/** The people of the organization entered, for whoever assigns something to them. */
public interface Staff {

    /** Which of these accounts are active members, and where. */
    Known membersAmong(Set<AccountId> accounts);

    /**
     * What is known of them.
     *
     * @param organization the one entered
     * @param asker the account that entered it, or null
     * @param members those that are active members
     */
    record Known(OrganizationId organization, AccountId asker, Set<AccountId> members) {

        public Known {
            requireNonNull(organization, "organization");
            members = Set.copyOf(members);
        }
    }
}
