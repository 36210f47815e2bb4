package dev.ats.domain.access.roles;

import dev.ats.domain.shared.Rule;

/** What this context refuses. */
public final class RoleRules {

    /** How many roles an organization can have besides those built in. */
    public static final int MOST = 100;

    public static final Rule NAME_TAKEN =
            new Rule(Rule.Kind.DUPLICATE, "role_name_taken", "There is a role of this name already.");
    public static final Rule NAME_STAYS =
            new Rule(Rule.Kind.BROKEN_RULE, "role_name_stays", "A role keeps its name; define another one instead.");
    public static final Rule BUILT_IN =
            new Rule(Rule.Kind.BROKEN_RULE, "role_built_in", "A built-in role is the same everywhere, and stays.");
    public static final Rule IN_USE = new Rule(
            Rule.Kind.BROKEN_RULE,
            "role_in_use",
            "Members hold this role, or were invited to; take it from them first.");
    public static final Rule TOO_MANY =
            new Rule(Rule.Kind.BROKEN_RULE, "too_many_roles", "An organization has at most 100 roles of its own.");

    private RoleRules() {}
}
