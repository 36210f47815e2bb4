package dev.ats.domain.messaging;

import dev.ats.domain.shared.Rule;

/** What is refused about listeners. */
public final class ListenerRules {

    public static final Rule NOT_GIVEN_UP =
            new Rule(Rule.Kind.BROKEN_RULE, "not_given_up", "Only what was given up can be told again.");

    private ListenerRules() {}
}
