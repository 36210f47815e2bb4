package dev.ats.domain.access.sessions;

import dev.ats.domain.shared.Rule;

/** What signing in refuses. */
public final class SessionRules {

    /** Whatever was wrong of address, password or account: one answer, so that nobody learns who has an account. */
    public static final Rule INVALID_CREDENTIALS = new Rule(
            Rule.Kind.UNAUTHENTICATED, "invalid_credentials", "What was presented does not prove who you are.");

    public static final Rule INVALID_REFRESH_TOKEN =
            new Rule(Rule.Kind.UNAUTHENTICATED, "invalid_refresh_token", "This session has ended; sign in again.");
    public static final Rule INVALID_TOKEN =
            new Rule(Rule.Kind.BROKEN_RULE, "invalid_token", "This token is unknown, used, replaced or too old.");
    public static final Rule TOO_MANY_ATTEMPTS =
            new Rule(Rule.Kind.THROTTLED, "too_many_attempts", "Too many attempts have failed; wait before the next.");
    public static final Rule ROLE_NOT_HELD =
            new Rule(Rule.Kind.FORBIDDEN, "role_not_held", "You do not hold this role.");
    public static final Rule NOT_A_MEMBER =
            new Rule(Rule.Kind.FORBIDDEN, "not_a_member", "You are not a member of this organization.");

    private SessionRules() {}
}
