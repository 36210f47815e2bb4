package dev.ats.application.access.registration;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.sessions.AccountToken;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.access.sessions.TokenPurpose;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was mailed to accounts to prove that their addresses are theirs. */
public interface AccountTokens {

    /** The token of that id, or nothing; both it and its account are locked until the unit of work ends. */
    Optional<AccountToken> find(TokenId id);

    /** The same, as it was a moment ago: for a look that changes nothing. */
    Optional<AccountToken> look(TokenId id);

    /**
     * Whoever has that address, and what was made for them for that purpose; others who ask the same wait until the unit
     * of work ends.
     */
    Addressee addressee(Email email, TokenPurpose purpose);

    /** The saving that writes the change; a new token replaces an open one of the same account and purpose. */
    Saving saving(Change<AccountToken> change);

    /**
     * Whom a token may be mailed to.
     *
     * @param account null where nobody has the address
     * @param madeAt when the newest {@value AccountToken#MOST_IN_AN_HOUR} were made, newest first
     */
    record Addressee(Account account, List<Instant> madeAt) {

        public Addressee {
            madeAt = List.copyOf(madeAt);
        }
    }
}
