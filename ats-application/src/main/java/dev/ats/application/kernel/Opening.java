package dev.ats.application.kernel;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.Actor;

/**
 * What a unit of work needs to know when it is opened.
 *
 * @param key the idempotency key to hold while it lasts; {@link RequestKey#NONE} for none
 * @param readOnly whether it will not commit anything
 */
public record Opening(Home home, Actor actor, RequestKey key, boolean readOnly) {

    public Opening {
        requireNonNull(home, "home");
        requireNonNull(actor, "actor");
        requireNonNull(key, "key");
    }

    static Opening toChange(Home home, Actor actor, RequestKey key) {
        return new Opening(home, actor, key, false);
    }

    static Opening toRead(Home home, Actor actor) {
        return new Opening(home, actor, RequestKey.NONE, true);
    }
}
