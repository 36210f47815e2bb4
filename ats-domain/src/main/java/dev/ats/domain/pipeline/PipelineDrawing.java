package dev.ats.domain.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.PipelineKey;
import java.util.List;
import java.util.Set;

/**
 * A pipeline as an organization draws it: right or wrong, until it has been proved.
 *
 * <p>Rejecting and withdrawing need not be drawn. Every pipeline has {@link Pipeline#REJECTED} and
 * {@link Pipeline#WITHDRAWN}, and a move to them from every open stage that has none of its own. Nor does the guard on
 * hiring: every move into a stage that is won needs an opening.
 *
 * @param name what people call it
 * @param stages in the order a board shows them
 */
public record PipelineDrawing(Name name, List<StageDrawing> stages, List<MoveDrawing> moves) {

    /** The most stages of a pipeline: more than anybody can survey. */
    public static final int MOST_STAGES = 50;

    /** The most moves of a pipeline. */
    public static final int MOST_MOVES = 200;

    /** @throws InvalidValue when there is more of it than anybody can survey */
    public PipelineDrawing {
        requireNonNull(name, "name");
        stages = List.copyOf(stages);
        moves = List.copyOf(moves);
        if (stages.size() > MOST_STAGES || moves.size() > MOST_MOVES) {
            throw new InvalidValue("must have at most 50 stages and 200 moves");
        }
    }

    /**
     * Every problem of it at once, causes before consequences.
     *
     * @param knownMakers the roles and permissions that moves can be left to
     * @return empty when it can be published
     */
    public List<DrawingProblem> problems(Set<String> knownMakers) {
        return new DrawingProof(this, knownMakers).problems();
    }

    /** Its picture as far as it is drawn, also with problems: a Mermaid {@code stateDiagram-v2}. */
    public String toMermaid() {
        return WorkflowOfDrawing.draw(Completion.of(this), name.value()).toMermaid();
    }

    /**
     * The pipeline that is drawn.
     *
     * @throws dev.ats.domain.workflow.InvalidWorkflow when it has problems
     */
    public Pipeline as(PipelineKey key) {
        PipelineDrawing whole = Completion.of(this);
        return new Pipeline(
                key, whole, WorkflowOfDrawing.draw(whole, key.name().value()).build());
    }
}
