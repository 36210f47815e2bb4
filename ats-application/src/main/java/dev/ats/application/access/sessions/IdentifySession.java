package dev.ats.application.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.application.access.Identity;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.access.sessions.SessionId;

/** "Does my session last, and who am I?" Asked as the bare account; answered only while the session lasts. */
public record IdentifySession(SessionId session) implements Query<Identity> {

    public IdentifySession {
        requireNonNull(session, "session");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
