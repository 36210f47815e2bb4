package dev.ats.application.access.members;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.Actor;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

/** The members of the organization entered, as those who manage them need them. */
public interface Members {

    /** The member of that account and whether another active admin is left without them, or nothing. */
    Optional<Found> find(AccountId account);

    /**
     * Who entered, and where; nothing when no organization was entered. Their membership stays so until the unit of work
     * ends.
     */
    Optional<Asker> asker();

    /**
     * Who asks.
     *
     * @param actor whoever opened the unit of work, with what they could do when they were authenticated
     * @param membership theirs there as it stands now, or null: an embedding application has users of its own
     */
    record Asker(OrganizationId organization, Actor actor, Membership.State membership) {

        public Asker {
            requireNonNull(organization, "organization");
            requireNonNull(actor, "actor");
        }
    }

    /**
     * A member.
     *
     * @param otherAdmins how many other active members are admins; they stay so until the unit of work ends
     */
    record Found(Membership membership, Account account, int otherAdmins) {}
}
