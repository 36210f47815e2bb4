package dev.ats.domain.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.workflow.Workflow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A verified workflow of stages, with what each stage means. Immutable. */
public final class Pipeline {

    /** Where a candidate's own withdrawal leads, in every pipeline. */
    public static final Stage WITHDRAWN = new Stage("withdrawn");

    private final PipelineKey key;
    private final Map<Stage, StageKind> kinds;
    private final Workflow<Stage, MoveFacts> workflow;

    /** @param kinds the stages in the order a board shows them */
    Pipeline(PipelineKey key, Map<Stage, StageKind> kinds, Workflow<Stage, MoveFacts> workflow) {
        this.key = requireNonNull(key, "key");
        this.kinds = new LinkedHashMap<>(kinds);
        this.workflow = requireNonNull(workflow, "workflow");
    }

    /** Its name. */
    public PipelineKey key() {
        return key;
    }

    /** Where applications begin. */
    public Stage start() {
        return workflow.start();
    }

    /** Its stages, in the order a board shows them. */
    public List<Stage> stages() {
        return List.copyOf(kinds.keySet());
    }

    /** Whether it has that stage. */
    public boolean has(Stage stage) {
        return kinds.containsKey(stage);
    }

    /**
     * What being in that stage means.
     *
     * @throws IllegalArgumentException when it has no such stage
     */
    public StageKind kindOf(Stage stage) {
        StageKind kind = kinds.get(stage);
        if (kind == null) {
            throw new IllegalArgumentException(key + " has no stage " + stage);
        }
        return kind;
    }

    /** The moves between its stages. */
    public Workflow<Stage, MoveFacts> workflow() {
        return workflow;
    }
}
