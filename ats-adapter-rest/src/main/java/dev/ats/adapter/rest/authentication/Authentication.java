package dev.ats.adapter.rest.authentication;

import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Rule;

/** Finds out who asks. Thread-safe. */
@FunctionalInterface
public interface Authentication {

    /** Something was presented, and it proves nothing. */
    Rule INVALID_CREDENTIALS = new Rule(
            Rule.Kind.UNAUTHENTICATED, "invalid_credentials", "What was presented does not prove who you are.");

    /** Who it is; {@link Actor.Anonymous} only when nothing at all was presented. */
    Outcome<Actor> actorOf(Presented presented);
}
