package dev.ats.adapter.rest.authentication;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.Actor;
import dev.ats.domain.access.sessions.SessionId;

/**
 * Who asks, as far as it was proved.
 *
 * @param session the one they are signed in with, or null where there is none
 */
public record Authenticated(Actor actor, SessionId session) {

    public Authenticated {
        requireNonNull(actor, "actor");
    }

    /** Nobody in particular: nothing was presented. */
    public static Authenticated nobody() {
        return new Authenticated(new Actor.Anonymous(), null);
    }
}
