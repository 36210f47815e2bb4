package dev.ats.domain.pipeline;

import static dev.ats.domain.pipeline.MoveGuards.OPENING_LEFT;
import static dev.ats.domain.pipeline.StageKind.LOST;
import static dev.ats.domain.pipeline.StageKind.NORMAL;
import static dev.ats.domain.pipeline.StageKind.START;
import static dev.ats.domain.pipeline.StageKind.WON;

import dev.ats.domain.workflow.Workflow;
import dev.ats.domain.workflow.WorkflowBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pipelines that come with the product. */
public final class Pipelines {

    private static final Stage APPLIED = new Stage("applied");
    private static final Stage SCREENING = new Stage("screening");
    private static final Stage INTERVIEW = new Stage("interview");
    private static final Stage OFFER = new Stage("offer");
    private static final Stage HIRED = new Stage("hired");
    private static final Stage REJECTED = new Stage("rejected");

    /** {@code applied -> screening -> interview -> offer -> hired}; rejected or withdrawn from every open stage. */
    public static final Pipeline DEFAULT = employersDefault();

    private static final Map<PipelineKey, Pipeline> BY_KEY =
            List.of(DEFAULT).stream().collect(Collectors.toUnmodifiableMap(Pipeline::key, Function.identity()));

    private Pipelines() {}

    /**
     * The pipeline of that key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Pipeline named(PipelineKey key) {
        Pipeline pipeline = BY_KEY.get(key);
        if (pipeline == null) {
            throw new IllegalArgumentException("no pipeline " + key);
        }
        return pipeline;
    }

    /** Whether there is a pipeline of that key. */
    public static boolean has(PipelineKey key) {
        return BY_KEY.containsKey(key);
    }

    /** Whether going to that stage hires somebody in any of them, so that the openings have to be held. */
    public static boolean anyHiresAt(Stage stage) {
        return BY_KEY.values().stream().anyMatch(pipeline -> pipeline.has(stage) && pipeline.kindOf(stage) == WON);
    }

    private static Pipeline employersDefault() {
        WorkflowBuilder<Stage, MoveFacts> draw = Workflow.named("default");
        draw.start(APPLIED).state(SCREENING, INTERVIEW, OFFER).end(HIRED, REJECTED, Pipeline.WITHDRAWN);
        draw.move("screen").from(APPLIED).to(SCREENING);
        draw.move("interview").from(SCREENING).to(INTERVIEW);
        draw.move("offer").from(INTERVIEW).to(OFFER);
        draw.move("hire").from(OFFER).to(HIRED).guardedBy(OPENING_LEFT);
        draw.move("reject").fromEveryOpenState().to(REJECTED);
        draw.move("withdraw").fromEveryOpenState().to(Pipeline.WITHDRAWN);
        Map<Stage, StageKind> kinds = new LinkedHashMap<>();
        kinds.put(APPLIED, START);
        kinds.put(SCREENING, NORMAL);
        kinds.put(INTERVIEW, NORMAL);
        kinds.put(OFFER, NORMAL);
        kinds.put(HIRED, WON);
        kinds.put(REJECTED, LOST);
        kinds.put(Pipeline.WITHDRAWN, LOST);
        return new Pipeline(new PipelineKey("default"), kinds, draw.build());
    }
}
