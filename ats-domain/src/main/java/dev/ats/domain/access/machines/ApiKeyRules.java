package dev.ats.domain.access.machines;

import dev.ats.domain.shared.Rule;

/** What this context refuses. */
public final class ApiKeyRules {

    /** Whatever was wrong of a key: one answer, so that nobody learns how far they came. */
    public static final Rule INVALID_API_KEY =
            new Rule(Rule.Kind.UNAUTHENTICATED, "invalid_api_key", "This key is unknown, revoked or expired.");

    public static final Rule NOT_FOR_MACHINES = new Rule(
            Rule.Kind.BROKEN_RULE,
            "scope_not_for_keys",
            "No key can permit this: it lets others in, or is a person's.");
    public static final Rule NO_SCOPE = new Rule(Rule.Kind.BROKEN_RULE, "scope_needed", "A key permits something.");
    public static final Rule EXPIRED_ALREADY =
            new Rule(Rule.Kind.BROKEN_RULE, "expires_too_early", "A key is good for a while.");
    public static final Rule TOO_MANY =
            new Rule(Rule.Kind.BROKEN_RULE, "too_many_api_keys", "There are so many keys; revoke one first.");

    private ApiKeyRules() {}
}
