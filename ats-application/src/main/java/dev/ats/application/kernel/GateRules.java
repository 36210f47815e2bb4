package dev.ats.application.kernel;

import dev.ats.domain.shared.Rule;

/** The refusals that any use case may answer, because they are woven in the {@link Gate}. */
public final class GateRules {

    public static final Rule NOT_SIGNED_IN =
            new Rule(Rule.Kind.UNAUTHENTICATED, "not_signed_in", "Sign in to do this.");
    public static final Rule FORBIDDEN =
            new Rule(Rule.Kind.FORBIDDEN, "forbidden", "You are not permitted to do this.");
    public static final Rule SECOND_FACTOR_REQUIRED = new Rule(
            Rule.Kind.FORBIDDEN,
            "second_factor_required",
            "Your organization demands a second factor for this: set one up, and sign in with it.");
    public static final Rule ORGANIZATION_SUSPENDED = new Rule(
            Rule.Kind.FORBIDDEN,
            "organization_suspended",
            "This organization is suspended; nobody can act in it for now.");
    public static final Rule NOT_FOUND = new Rule(Rule.Kind.NOT_FOUND, "not_found", "There is no such thing.");
    public static final Rule STALE =
            new Rule(Rule.Kind.STALE, "stale", "Somebody else changed it first; look again and decide anew.");
    public static final Rule PRECONDITION_FAILED = new Rule(
            Rule.Kind.PRECONDITION_FAILED, "precondition_failed", "It is no longer the version named in If-Match.");
    public static final Rule DUPLICATE = new Rule(Rule.Kind.DUPLICATE, "duplicate", "It exists already.");
    public static final Rule REQUEST_IN_FLIGHT = new Rule(
            Rule.Kind.DUPLICATE, "request_in_flight", "A request with this idempotency key is still under way.");
    public static final Rule KEY_REUSED = new Rule(
            Rule.Kind.KEY_REUSED, "idempotency_key_reused", "This idempotency key was used for another request.");
    public static final Rule UNAVAILABLE =
            new Rule(Rule.Kind.UNAVAILABLE, "unavailable", "This cannot be done right now; nothing was changed.");
    public static final Rule OUTCOME_UNKNOWN = new Rule(
            Rule.Kind.UNAVAILABLE,
            "outcome_unknown",
            "The connection was lost while saving; repeat with the same idempotency key to learn the outcome.");

    private GateRules() {}
}
