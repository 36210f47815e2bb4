package dev.ats.adapter.jdbc.host;

import dev.ats.application.access.Passwords;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.accounts.PasswordHash;

/** The passwords of a host that signs its users in itself: there are none, and asking for them is a mistake. */
public final class AbsentPasswords implements Passwords {

    private static final String WHY = "this host signs its users in itself; AtsOnPostgres.withSignIn brings passwords";

    @Override
    public NewPassword prepared(NewPassword chosen) {
        throw new IllegalStateException(WHY);
    }

    @Override
    public boolean matches(Password password, PasswordHash hash) {
        throw new IllegalStateException(WHY);
    }
}
