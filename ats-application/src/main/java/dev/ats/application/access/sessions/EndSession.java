package dev.ats.application.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;

/**
 * "Sign me out over there." A session that has ended already is ended just as well.
 *
 * @param account who says it, whose session it must be
 */
public record EndSession(SessionId session, AccountId account) implements Command<SessionId> {

    public EndSession {
        requireNonNull(session, "session");
        requireNonNull(account, "account");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
