package dev.ats.application.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;

/** "Where am I signed in?" Asked as the bare account. */
public record ListSessions(Paging paging) implements Query<Page<SessionView>> {

    public ListSessions {
        requireNonNull(paging, "paging");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
