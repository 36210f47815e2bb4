package dev.ats.domain.pipeline.templates;

import static dev.ats.domain.pipeline.templates.TemplateStatus.ARCHIVED;
import static dev.ats.domain.pipeline.templates.TemplateStatus.DRAFT;
import static dev.ats.domain.pipeline.templates.TemplateStatus.PUBLISHED;

import dev.ats.domain.workflow.Workflow;

/** How a template comes to be used, and goes out of use. */
final class TemplateLifecycle {

    static final Workflow<TemplateStatus, Void> WORKFLOW = Workflow.<TemplateStatus, Void>named("pipeline template")
            .start(DRAFT)
            .state(PUBLISHED)
            .end(ARCHIVED)
            .move("publish")
            .from(DRAFT, PUBLISHED)
            .to(PUBLISHED)
            .move("archive")
            .fromEveryOpenState()
            .to(ARCHIVED)
            .build();

    private TemplateLifecycle() {}

    static boolean allows(TemplateStatus from, TemplateStatus to) {
        return WORKFLOW.allows(from, to, null);
    }
}
