package dev.ats.application.access.members;

import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.AccountId;
import java.util.Optional;

/** The members of the organization entered, as those who manage them need them. */
public interface Members {

    /** The member of that account and whether another active admin is left without them, or nothing. */
    Optional<Found> find(AccountId account);

    /**
     * A member.
     *
     * @param otherAdmins how many other active members are admins; they stay so until the unit of work ends
     */
    record Found(Membership membership, Account account, int otherAdmins) {}
}
