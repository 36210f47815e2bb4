package dev.ats.application.access.registration;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.sessions.AccountToken;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.shared.Change;
import java.util.Optional;

/** What was mailed to accounts to prove that their addresses are theirs. */
public interface AccountTokens {

    /** The token of that id, or nothing; locked until the unit of work ends. */
    Optional<AccountToken> find(TokenId id);

    /** The saving that writes the change; a new token replaces an open one of the same account and purpose. */
    Saving saving(Change<AccountToken> change);
}
