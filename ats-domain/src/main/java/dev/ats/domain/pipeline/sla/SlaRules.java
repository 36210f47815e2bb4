package dev.ats.domain.pipeline.sla;

import dev.ats.domain.shared.Rule;

/** What is refused about targets. */
public final class SlaRules {

    public static final Rule UNKNOWN_STAGE = new Rule(
            Rule.Kind.INVALID, "unknown_stage", "A target is for a stage in which applications of this job stay.");

    private SlaRules() {}
}
