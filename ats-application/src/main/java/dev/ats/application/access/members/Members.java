package dev.ats.application.access.members;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.RoleBook;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Refusal;
import java.util.Optional;
import java.util.Set;

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

        /** Why they may not give or take these roles, or nothing: nobody gives what may do more than they may. */
        public Optional<Refusal> refusalToGive(Set<RoleName> roles, RoleBook book) {
            return refusalToGive(book.grantsOf(roles), book, "/roles");
        }

        /**
         * Why they may not give or take these grants, or nothing.
         *
         * @param book the roles there are
         * @param pointer where the request names the grants
         */
        public Optional<Refusal> refusalToGive(Grants needed, RoleBook book, String pointer) {
            boolean covered = actor instanceof Actor.System
                    || (held().coverAll(needed) && stillHeld(book).coverAll(needed));
            return covered
                    ? Optional.empty()
                    : Optional.of(AccountRules.GRANTS_MORE_THAN_HELD.brokenAt(
                            pointer, "must not permit more than you may yourself"));
        }

        private Grants held() {
            return actor instanceof Actor.Member member && member.home().equals(organization)
                    ? member.grants()
                    : Grants.NONE;
        }

        /** What they held when they were authenticated may be some seconds old: an admin just demoted could undo that. */
        private Grants stillHeld(RoleBook book) {
            if (membership == null) {
                return held();
            }
            return membership.status() == MemberStatus.ACTIVE ? book.grantsOf(membership.roles()) : Grants.NONE;
        }
    }

    /**
     * A member.
     *
     * @param otherAdmins how many other active members are admins; they stay so until the unit of work ends
     */
    record Found(Membership membership, Account account, int otherAdmins) {}
}
