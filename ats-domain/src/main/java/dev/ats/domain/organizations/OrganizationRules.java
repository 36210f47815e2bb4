package dev.ats.domain.organizations;

import dev.ats.domain.shared.Rule;

/** What this context refuses. */
public final class OrganizationRules {

    public static final Rule NAME_TAKEN =
            new Rule(Rule.Kind.DUPLICATE, "name_taken", "An organization of this name is known already.");

    public static final Rule SLUG_TAKEN =
            new Rule(Rule.Kind.DUPLICATE, "slug_taken", "Another organization has this slug.");
    public static final Rule TRANSITION_NOT_ALLOWED = new Rule(
            Rule.Kind.BROKEN_RULE,
            "transition_not_allowed",
            "An organization of this status cannot be given that one.");

    private OrganizationRules() {}
}
