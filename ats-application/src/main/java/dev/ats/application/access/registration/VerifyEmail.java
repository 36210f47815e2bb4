package dev.ats.application.access.registration;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.shared.AccountId;

/** "This address is mine: here is what was mailed to it." */
public record VerifyEmail(TokenId token, Secret secret) implements Command<AccountId> {

    public VerifyEmail {
        requireNonNull(token, "token");
        requireNonNull(secret, "secret");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
