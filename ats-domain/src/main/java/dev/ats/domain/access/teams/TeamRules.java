package dev.ats.domain.access.teams;

import dev.ats.domain.shared.Rule;

/** What this context refuses. */
public final class TeamRules {

    public static final Rule NAME_TAKEN =
            new Rule(Rule.Kind.DUPLICATE, "team_name_taken", "Another team of the organization has this name.");
    public static final Rule NOT_A_MEMBER = new Rule(
            Rule.Kind.BROKEN_RULE, "not_in_organization", "Only active members of the organization can be in a team.");
    public static final Rule NOT_EMPTY =
            new Rule(Rule.Kind.BROKEN_RULE, "team_not_empty", "Somebody is in this team; move them first.");

    private TeamRules() {}
}
