package dev.ats.domain.pipeline;

import dev.ats.domain.shared.Rule;

/** What this context refuses. */
public final class PipelineRules {

    public static final Rule JOB_NOT_OPEN =
            new Rule(Rule.Kind.BROKEN_RULE, "job_not_open", "This job does not take applications now.");
    public static final Rule ALREADY_APPLIED = new Rule(
            Rule.Kind.DUPLICATE, "already_applied", "An application of this person on this job is still active.");
    public static final Rule TRANSITION_NOT_ALLOWED = new Rule(
            Rule.Kind.BROKEN_RULE, "transition_not_allowed", "The pipeline has no such move from the current stage.");
    public static final Rule TRANSITION_BLOCKED = new Rule(
            Rule.Kind.BROKEN_RULE, "transition_blocked", "The pipeline has this move, but something stands before it.");
    public static final Rule MOVE_NOT_PERMITTED = new Rule(
            Rule.Kind.FORBIDDEN, "move_not_permitted", "The pipeline leaves this move to holders of other roles.");
    public static final Rule NOT_ENDED =
            new Rule(Rule.Kind.BROKEN_RULE, "not_ended", "Only an application that has ended can be taken up again.");
    public static final Rule CANNOT_BE_MENTIONED = new Rule(
            Rule.Kind.INVALID, "cannot_be_mentioned", "A note mentions members who may read it, and nobody else.");

    private PipelineRules() {}
}
