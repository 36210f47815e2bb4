package dev.ats.domain.pipeline.templates;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.pipeline.DrawingProblem;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.PipelineName;
import dev.ats.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A pipeline of an organization: drawn, and published in versions that never change. What it holds has no problem. */
public final class PipelineTemplate {

    private final State state;

    private PipelineTemplate(State state) {
        this.state = state;
    }

    /**
     * What a template is.
     *
     * @param name by which its versions are known; it never changes
     * @param drawing as it stands; it may have changed since a version of it was published
     * @param published how many versions have been published
     * @param unpublished whether it has been changed since the last of them
     */
    public record State(
            OrganizationId organization,
            PipelineId id,
            PipelineName name,
            PipelineDrawing drawing,
            TemplateStatus status,
            int published,
            boolean unpublished,
            Instant createdAt,
            int version) {

        public State {
            requireNonNull(organization, "organization");
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            requireNonNull(drawing, "drawing");
            requireNonNull(status, "status");
            requireNonNull(createdAt, "createdAt");
            boolean draft = status == TemplateStatus.DRAFT;
            if (published < 0 || (draft && published > 0) || (status == TemplateStatus.PUBLISHED && published == 0)) {
                throw new IllegalArgumentException("a template is a draft until it is published: " + published);
            }
        }
    }

    /** The template that is in this state. */
    public static PipelineTemplate of(State state) {
        return new PipelineTemplate(requireNonNull(state, "state"));
    }

    /**
     * Somebody unpublished a pipeline.
     *
     * @param name by which its versions shall be known
     * @param makers the roles and permissions that moves can be left to
     * @return the change; or {@link TemplateRules#INVALID_PIPELINE} with every problem ({@code problems}); or
     *     {@link TemplateRules#PIPELINE_KEY_TAKEN} by one that comes with the product
     */
    public static Outcome<Change<PipelineTemplate>> draw(
            OrganizationId organization,
            PipelineName name,
            PipelineDrawing drawing,
            Set<String> makers,
            Moment moment) {
        if (Pipelines.named(name).isPresent()) {
            return Outcome.refused(TemplateRules.PIPELINE_KEY_TAKEN.brokenAt("/key", "is one of the product's"));
        }
        return proved(drawing, makers, () -> {
            PipelineId id = new PipelineId(moment.newId());
            State state = new State(organization, id, name, drawing, TemplateStatus.DRAFT, 0, true, moment.at(), 1);
            return Change.of(new PipelineTemplate(state), new PipelineDrawn(id));
        });
    }

    /**
     * It is drawn anew; versions that have been published stay as they are.
     *
     * @return the change; or {@link TemplateRules#INVALID_PIPELINE} with every problem ({@code problems}); or
     *     {@link TemplateRules#PIPELINE_ARCHIVED}
     */
    public Outcome<Change<PipelineTemplate>> redraw(PipelineDrawing drawing, Set<String> makers) {
        if (isArchived()) {
            return Outcome.refused(TemplateRules.PIPELINE_ARCHIVED.broken());
        }
        boolean unpublished = state.unpublished() || !drawing.equals(state.drawing());
        return proved(
                drawing,
                makers,
                () -> changed(
                        drawing, state.status(), state.published(), unpublished, new PipelineRedrawn(state.id())));
    }

    /**
     * What is drawn becomes its next version, if the roles it names are still there.
     *
     * @return the change; or {@link TemplateRules#PIPELINE_ARCHIVED}; or {@link TemplateRules#NOTHING_TO_PUBLISH}; or
     *     {@link TemplateRules#INVALID_PIPELINE} with every problem ({@code problems})
     */
    public Outcome<Change<PipelineTemplate>> publish(Set<String> makers, Moment moment) {
        if (!TemplateLifecycle.allows(state.status(), TemplateStatus.PUBLISHED)) {
            return Outcome.refused(TemplateRules.PIPELINE_ARCHIVED.broken());
        }
        if (!state.unpublished()) {
            return Outcome.refused(TemplateRules.NOTHING_TO_PUBLISH.broken());
        }
        int next = state.published() + 1;
        return proved(
                state.drawing(),
                makers,
                () -> changed(
                        state.drawing(),
                        TemplateStatus.PUBLISHED,
                        next,
                        false,
                        new PipelinePublished(state.id(), next, moment.at())));
    }

    /**
     * No job can choose it any more.
     *
     * @param isDefault whether jobs that name no pipeline take this one
     * @return the change; or {@link TemplateRules#PIPELINE_ARCHIVED} already; or {@link TemplateRules#PIPELINE_IS_DEFAULT}
     */
    public Outcome<Change<PipelineTemplate>> archive(boolean isDefault) {
        if (!TemplateLifecycle.allows(state.status(), TemplateStatus.ARCHIVED)) {
            return Outcome.refused(TemplateRules.PIPELINE_ARCHIVED.broken());
        }
        return isDefault
                ? Outcome.refused(TemplateRules.PIPELINE_IS_DEFAULT.broken())
                : Outcome.done(changed(
                        state.drawing(),
                        TemplateStatus.ARCHIVED,
                        state.published(),
                        state.unpublished(),
                        new PipelineArchived(state.id())));
    }

    /** Whether no job can choose it any more. */
    public boolean isArchived() {
        return TemplateLifecycle.WORKFLOW.isFinal(state.status());
    }

    /** The key of its last published version, or null before the first. */
    public PipelineKey latest() {
        return state.published() == 0 ? null : PipelineKey.of(state.name(), state.published());
    }

    /** All of it. */
    public State state() {
        return state;
    }

    private static Outcome<Change<PipelineTemplate>> proved(
            PipelineDrawing drawing, Set<String> makers, Supplier<Change<PipelineTemplate>> change) {
        List<DrawingProblem> problems = drawing.problems(makers);
        return problems.isEmpty() ? Outcome.done(change.get()) : Outcome.refused(refusal(problems));
    }

    private static Refusal refusal(List<DrawingProblem> problems) {
        return TemplateRules.INVALID_PIPELINE.broken(
                "problems",
                problems.stream()
                        .map(problem ->
                                Map.of("code", problem.code(), "path", problem.path(), "detail", problem.detail()))
                        .toList());
    }

    private Change<PipelineTemplate> changed(
            PipelineDrawing drawing, TemplateStatus status, int published, boolean unpublished, Event event) {
        State next = new State(
                state.organization(),
                state.id(),
                state.name(),
                drawing,
                status,
                published,
                unpublished,
                state.createdAt(),
                state.version() + 1);
        return Change.of(new PipelineTemplate(next), event);
    }
}
