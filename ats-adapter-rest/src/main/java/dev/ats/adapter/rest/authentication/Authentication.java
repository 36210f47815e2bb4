package dev.ats.adapter.rest.authentication;

import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Rule;

/** Finds out who asks. Thread-safe. */
@FunctionalInterface
public interface Authentication {

    /** Something was presented, and it proves nothing. */
    Rule INVALID_CREDENTIALS = SessionRules.INVALID_CREDENTIALS;

    /** Whatever was wrong of an access token: one answer, so that nobody learns how far they came. */
    Rule INVALID_ACCESS_TOKEN = new Rule(
            Rule.Kind.UNAUTHENTICATED,
            "invalid_access_token",
            "This access token is not good, or no longer; refresh it, or sign in.");

    /** The token is ours, and what it stands for is over. */
    Rule SESSION_ENDED = new Rule(
            Rule.Kind.UNAUTHENTICATED,
            "session_ended",
            "This session has ended, or you no longer belong where it acts; sign in again.");

    /** Who it is; nobody only when nothing at all was presented. */
    Outcome<Authenticated> whoAsks(Presented presented);
}
