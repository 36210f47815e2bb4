package dev.ats.application.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;

/**
 * "I am leaving." A session that has ended already is left just as well.
 *
 * @param account whose session it must be, or null where the refresh token says so
 * @param refresh the refresh token, or null where the session is the one signed in with
 */
public record SignOut(SessionId session, AccountId account, Secret refresh) implements Command<SessionId> {

    public SignOut {
        requireNonNull(session, "session");
        if ((account == null) == (refresh == null)) {
            throw new IllegalArgumentException("either the account or the refresh token proves whose session it is");
        }
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
