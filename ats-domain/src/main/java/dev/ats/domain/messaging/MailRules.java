package dev.ats.domain.messaging;

import dev.ats.domain.shared.Rule;

/** What this context refuses. */
public final class MailRules {

    public static final Rule NOT_A_DEAD_LETTER =
            new Rule(Rule.Kind.BROKEN_RULE, "not_a_dead_letter", "Only a mail that was given up can be sent again.");

    private MailRules() {}
}
