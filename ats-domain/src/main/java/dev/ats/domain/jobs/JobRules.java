package dev.ats.domain.jobs;

import dev.ats.domain.shared.Rule;

/** What this context refuses. */
public final class JobRules {

    public static final Rule NOT_A_MEMBER =
            new Rule(Rule.Kind.BROKEN_RULE, "not_a_member", "Only active members of the organization can staff a job.");

    private JobRules() {}
}
