package dev.ats.domain.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.workflow.Workflow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A proved workflow of stages, with what each stage means: one published version, which never changes. */
public final class Pipeline {

    /** Where a candidate's own withdrawal leads, in every pipeline. */
    public static final Stage WITHDRAWN = new Stage("withdrawn");

    /** Where a rejection leads, in every pipeline. */
    public static final Stage REJECTED = new Stage("rejected");

    private final PipelineKey key;
    private final PipelineDrawing drawing;
    private final Map<Stage, StageDrawing> stages = new LinkedHashMap<>();
    private final Workflow<Stage, MoveFacts> workflow;
    private final boolean limitsMovers;

    /** @param drawing all of it */
    Pipeline(PipelineKey key, PipelineDrawing drawing, Workflow<Stage, MoveFacts> workflow) {
        this.key = requireNonNull(key, "key");
        this.drawing = requireNonNull(drawing, "drawing");
        this.workflow = requireNonNull(workflow, "workflow");
        this.limitsMovers =
                drawing.moves().stream().anyMatch(move -> !move.roles().isEmpty());
        drawing.stages().forEach(stage -> stages.put(stage.key(), stage));
    }

    /** Its name and version. */
    public PipelineKey key() {
        return key;
    }

    /** All of it as it is drawn, with what every pipeline has. */
    public PipelineDrawing drawing() {
        return drawing;
    }

    /** Where applications begin. */
    public Stage start() {
        return workflow.start();
    }

    /** Its stages, in the order a board shows them. */
    public List<Stage> stages() {
        return List.copyOf(stages.keySet());
    }

    /** Whether it has that stage. */
    public boolean has(Stage stage) {
        return stages.containsKey(stage);
    }

    /** Whether going to that stage hires somebody, so that the openings have to be held. */
    public boolean hiresAt(Stage stage) {
        return has(stage) && kindOf(stage) == StageKind.WON;
    }

    /** Whether it leaves any of its moves to some only. */
    public boolean limitsMovers() {
        return limitsMovers;
    }

    /**
     * What being in that stage means.
     *
     * @throws IllegalArgumentException when it has no such stage
     */
    public StageKind kindOf(Stage stage) {
        return drawn(stage).kind();
    }

    /**
     * Within how many working hours an application should leave that stage, or null where that does not matter.
     *
     * @throws IllegalArgumentException when it has no such stage
     */
    public Integer targetOf(Stage stage) {
        return drawn(stage).targetHours();
    }

    /** Whether the move between these stages has to be given a reason; not when there is no such move. */
    public boolean requiresReason(Stage from, Stage to) {
        return workflow.guardsTowards(from, to).contains(MoveGuards.REASON_GIVEN.name());
    }

    /** The moves between its stages. */
    public Workflow<Stage, MoveFacts> workflow() {
        return workflow;
    }

    private StageDrawing drawn(Stage stage) {
        StageDrawing drawn = stages.get(stage);
        if (drawn == null) {
            throw new IllegalArgumentException(key + " has no stage " + stage);
        }
        return drawn;
    }
}
