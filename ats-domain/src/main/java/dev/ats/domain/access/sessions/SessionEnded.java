package dev.ats.domain.access.sessions;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** A session is over. */
public record SessionEnded(SessionId session, AccountId account, Reason reason) implements Event {

    /** Why. */
    public enum Reason {
        /** Its owner signed out. */
        SIGNED_OUT,
        /** Its owner ended it from another. */
        REVOKED,
        /** A refresh token was used a second time: somebody has a copy. */
        TOKEN_REUSED
    }

    @Override
    public Ref about() {
        return new Ref(Ref.Kind.SESSION, session.value());
    }
}
