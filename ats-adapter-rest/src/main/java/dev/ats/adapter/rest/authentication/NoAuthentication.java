package dev.ats.adapter.rest.authentication;

import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.Outcome;
import java.util.List;

/** Knows nobody: everybody is anonymous, and whoever claims to be somebody is told so. */
public final class NoAuthentication implements Authentication {

    private static final List<String> CLAIMS =
            List.of("Authorization", DevelopmentAuthentication.ACCOUNT, DevelopmentAuthentication.ORGANIZATION);

    @Override
    public Outcome<Actor> actorOf(Presented presented) {
        boolean claims =
                CLAIMS.stream().anyMatch(name -> !presented.header(name).isEmpty());
        return claims ? Outcome.refused(INVALID_CREDENTIALS.broken()) : Outcome.done(new Actor.Anonymous());
    }
}
