package dev.ats.application.access.recovery;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Rule;

/**
 * "This is my password from now on: here is what was mailed to me." Ends every session of the account, proves its
 * address, and forgets what has failed at its door.
 *
 * @param peer the network it comes from, or null where that is not known
 */
public record ResetPassword(TokenId token, Secret secret, NewPassword password, String peer)
        implements Command<AccountId> {

    public ResetPassword {
        requireNonNull(token, "token");
        requireNonNull(secret, "secret");
        requireNonNull(password, "password");
    }

    @Override
    public Home home() {
        return Home.installation();
    }

    @Override
    public Rule staleRule() {
        return SessionRules.INVALID_TOKEN;
    }
}
