package dev.ats.application.access.registration;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.shared.AccountId;

/**
 * "My address is mine: here is what was mailed to it." Said by whoever is signed in to the account, for the mail alone
 * would prove an address to whoever had registered it with a password of their own.
 *
 * @param account who says it
 */
public record VerifyEmail(AccountId account, TokenId token, Secret secret) implements Command<AccountId> {

    public VerifyEmail {
        requireNonNull(account, "account");
        requireNonNull(token, "token");
        requireNonNull(secret, "secret");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
