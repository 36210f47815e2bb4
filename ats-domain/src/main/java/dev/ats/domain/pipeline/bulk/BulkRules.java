package dev.ats.domain.pipeline.bulk;

import dev.ats.domain.shared.Rule;

/** What bulks refuse. */
public final class BulkRules {

    public static final Rule SETTLED =
            new Rule(Rule.Kind.DUPLICATE, "item_settled", "This item of the bulk was done or refused already.");
    public static final Rule FAILED = new Rule(
            Rule.Kind.BROKEN_RULE,
            "item_failed",
            "Something went wrong with this one; nothing of it was changed, and whoever runs the server can read why.");

    private BulkRules() {}
}
