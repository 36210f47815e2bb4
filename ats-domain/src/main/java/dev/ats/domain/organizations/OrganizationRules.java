package dev.ats.domain.organizations;

import dev.ats.domain.shared.Rule;

/** What this context refuses. */
public final class OrganizationRules {

    public static final Rule NAME_TAKEN =
            new Rule(Rule.Kind.DUPLICATE, "name_taken", "An organization of this name is known already.");

    private OrganizationRules() {}
}
