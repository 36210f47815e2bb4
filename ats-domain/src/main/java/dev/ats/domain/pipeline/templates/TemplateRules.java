package dev.ats.domain.pipeline.templates;

import dev.ats.domain.shared.Rule;

/** What is refused about templates of pipelines. */
public final class TemplateRules {

    public static final Rule INVALID_PIPELINE = new Rule(
            Rule.Kind.INVALID, "invalid_pipeline", "This pipeline cannot be used as it is drawn; see its problems.");
    public static final Rule PIPELINE_KEY_TAKEN =
            new Rule(Rule.Kind.DUPLICATE, "pipeline_key_taken", "Another pipeline goes by this key.");
    public static final Rule NOTHING_TO_PUBLISH = new Rule(
            Rule.Kind.BROKEN_RULE, "nothing_to_publish", "This pipeline has not been changed since it was published.");
    public static final Rule PIPELINE_ARCHIVED =
            new Rule(Rule.Kind.BROKEN_RULE, "pipeline_archived", "This pipeline has been archived.");
    public static final Rule PIPELINE_NOT_PUBLISHED = new Rule(
            Rule.Kind.BROKEN_RULE, "pipeline_not_published", "Only a version that has been published can be chosen.");
    public static final Rule PIPELINE_BUILT_IN = new Rule(
            Rule.Kind.BROKEN_RULE, "pipeline_built_in", "A pipeline that comes with the product stays as it is.");
    public static final Rule PIPELINE_IS_DEFAULT = new Rule(
            Rule.Kind.BROKEN_RULE,
            "pipeline_is_default",
            "New jobs take this pipeline unless they name another; set another default first.");
    public static final Rule APPLICATIONS_STRANDED = new Rule(
            Rule.Kind.BROKEN_RULE,
            "applications_stranded",
            "Applications are in stages that the other pipeline does not have, or ends in; move them first.");

    private TemplateRules() {}
}
