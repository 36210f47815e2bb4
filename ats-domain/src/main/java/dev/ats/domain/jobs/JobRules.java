package dev.ats.domain.jobs;

import dev.ats.domain.shared.Rule;

/** What this context refuses. */
public final class JobRules {

    public static final Rule NOT_A_MEMBER =
            new Rule(Rule.Kind.BROKEN_RULE, "not_a_member", "Only active members of the organization can staff a job.");
    public static final Rule CODE_TAKEN =
            new Rule(Rule.Kind.DUPLICATE, "code_taken", "Another job of the organization has this code.");
    public static final Rule TRANSITION_NOT_ALLOWED =
            new Rule(Rule.Kind.BROKEN_RULE, "transition_not_allowed", "A job of this status cannot be given that one.");
    public static final Rule OPENINGS_BELOW_FILLED = new Rule(
            Rule.Kind.BROKEN_RULE, "openings_below_filled", "A job cannot have fewer openings than it has filled.");
    public static final Rule RECRUITER_REQUIRED =
            new Rule(Rule.Kind.BROKEN_RULE, "recruiter_required", "A job keeps at least one recruiter.");
    public static final Rule HAS_ACTIVE_APPLICATIONS = new Rule(
            Rule.Kind.BROKEN_RULE,
            "job_has_active_applications",
            "Applications on this job are active; end them first, or have an admin force it.");

    public static final Rule UNKNOWN_PIPELINE =
            new Rule(Rule.Kind.INVALID, "unknown_pipeline", "A job takes a pipeline that has been published.");

    private JobRules() {}
}
