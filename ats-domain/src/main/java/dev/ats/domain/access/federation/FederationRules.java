package dev.ats.domain.access.federation;

import dev.ats.domain.shared.Rule;

/** What this context refuses. */
public final class FederationRules {

    public static final Rule IDENTITY_UNKNOWN = new Rule(
            Rule.Kind.UNAUTHENTICATED,
            "identity_unknown",
            "The provider vouches for somebody, but says no proved e-mail address to know them by.");
    public static final Rule ADDRESS_NOT_PROVED = new Rule(
            Rule.Kind.UNAUTHENTICATED,
            "address_not_proved",
            "Somebody has registered with this address and not proved it; choose a new password for it first.");
    public static final Rule CONNECTED_ELSEWHERE = new Rule(
            Rule.Kind.DUPLICATE, "connected_elsewhere", "Another organization is connected with this one already.");

    private FederationRules() {}
}
