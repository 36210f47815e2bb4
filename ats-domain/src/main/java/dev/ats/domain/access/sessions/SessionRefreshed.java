package dev.ats.domain.access.sessions;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** A session goes on under a new refresh token. */
public record SessionRefreshed(SessionId session, AccountId account) implements Event {

    @Override
    public Ref about() {
        return new Ref(Ref.Kind.SESSION, session.value());
    }
}
