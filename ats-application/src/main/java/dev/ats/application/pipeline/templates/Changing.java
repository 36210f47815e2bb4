package dev.ats.application.pipeline.templates;

import dev.ats.application.access.Roles;
import dev.ats.application.access.Staff;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.access.Facts;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.templates.PipelineTemplate;
import dev.ats.domain.pipeline.templates.TemplateRules;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.PipelineId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What all changes of a template have in common: that it is still the version decided upon, and how it is shown. */
final class Changing {

    private final Templates templates;
    private final Staff staff;
    private final Roles roles;

    Changing(Templates templates, Staff staff, Roles roles) {
        this.templates = templates;
        this.staff = staff;
        this.roles = roles;
    }

    /**
     * A template, and to whom its moves can be left.
     *
     * @param found null for a pipeline that comes with the product
     */
    record Subject(OrganizationId organization, Templates.Found found, Set<String> makers) {

        Facts accessFacts() {
            return Facts.of(organization);
        }

        boolean isDefault() {
            return found.isDefault();
        }
    }

    Optional<Subject> load(PipelineId id) {
        OrganizationId organization = staff.membersAmong(Set.of()).organization();
        if (Pipelines.of(id).isPresent()) {
            return Optional.of(new Subject(organization, null, Set.of()));
        }
        return templates.find(id).map(found -> new Subject(organization, found, Makers.of(roles.look())));
    }

    Decision<TemplateView> accept(
            Subject subject, Seen seen, Function<PipelineTemplate, Outcome<Change<PipelineTemplate>>> deed) {
        if (subject.found() == null) {
            return Decision.refuse(TemplateRules.PIPELINE_BUILT_IN.broken());
        }
        PipelineTemplate template = subject.found().template();
        return seen.decide(template.state().version(), () -> deed.apply(template)
                .fold(
                        change -> Decision.accept(TemplateView.of(change.next().state()), templates.saving(change)),
                        Decision::refuse));
    }
}
