package dev.ats.application.access.recovery;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.access.sessions.AccountToken;
import dev.ats.domain.access.sessions.TokenId;

/** "What was mailed?" Asked by the product itself, before a password is hashed. */
record FindReset(TokenId token) implements Query<AccountToken> {

    @Override
    public Home home() {
        return Home.installation();
    }
}
