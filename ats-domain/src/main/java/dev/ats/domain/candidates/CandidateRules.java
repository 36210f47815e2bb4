package dev.ats.domain.candidates;

import dev.ats.domain.shared.Rule;

/** What this context refuses. */
public final class CandidateRules {

    public static final Rule UNKNOWN_CANDIDATE =
            new Rule(Rule.Kind.BROKEN_RULE, "unknown_candidate", "There is no such candidate in your organization.");

    private CandidateRules() {}
}
