package dev.ats.domain.organizations.settings;

import dev.ats.domain.shared.Rule;

/** What this context refuses. */
public final class SettingsRules {

    public static final Rule NOT_FOR_TEAMS = new Rule(
            Rule.Kind.BROKEN_RULE,
            "setting_not_for_teams",
            "A team has no value of its own for this setting; the organization's is good for all.");
    public static final Rule UNKNOWN_PIPELINE =
            new Rule(Rule.Kind.BROKEN_RULE, "unknown_pipeline", "There is no such pipeline.");
    public static final Rule SECOND_FACTOR_NOT_PROVED = new Rule(
            Rule.Kind.BROKEN_RULE,
            "second_factor_not_proved",
            "Set up a second factor and sign in with it first; who demands one of all must not lock themselves out.");

    private SettingsRules() {}
}
