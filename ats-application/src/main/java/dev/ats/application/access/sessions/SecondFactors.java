package dev.ats.application.access.sessions;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.factors.SecondFactor;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import java.util.Optional;

/** The second factors of accounts, at most one each. */
public interface SecondFactors {

    /** The account's, whether or not it was confirmed, or nothing. */
    Optional<SecondFactor> find(AccountId account);

    /** The saving that writes the change; a stale version is a conflict, a second first one a lost creation. */
    Saving saving(Change<SecondFactor> change);

    /** The saving that takes the account's away, if there is one. */
    Saving ending(AccountId account);
}
