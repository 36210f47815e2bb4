package dev.ats.application.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.shared.Rule;

/** "I am still here." */
public record RefreshSession(SessionId session, Secret refresh) implements Command<SignedIn> {

    public RefreshSession {
        requireNonNull(session, "session");
        requireNonNull(refresh, "refresh");
    }

    @Override
    public Home home() {
        return Home.installation();
    }

    @Override
    public Rule staleRule() {
        return SessionRules.INVALID_REFRESH_TOKEN;
    }
}
