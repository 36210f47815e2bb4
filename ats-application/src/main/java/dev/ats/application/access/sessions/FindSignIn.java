package dev.ats.application.access.sessions;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;

/**
 * "What is known of whoever wants to sign in?" Asked by the product itself, before a password is compared.
 *
 * @param email or null
 * @param account or null where the address says who
 */
record FindSignIn(Email email, AccountId account, String peer) implements Query<Logins.Known> {

    @Override
    public Home home() {
        return Home.installation();
    }
}
