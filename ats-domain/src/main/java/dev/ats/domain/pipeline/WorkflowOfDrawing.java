package dev.ats.domain.pipeline;

import dev.ats.domain.workflow.Workflow;
import dev.ats.domain.workflow.WorkflowBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the workflow engine what was drawn. */
final class WorkflowOfDrawing {

    private WorkflowOfDrawing() {}

    static WorkflowBuilder<Stage, MoveFacts> draw(PipelineDrawing drawing, String name) {
        WorkflowBuilder<Stage, MoveFacts> draw = Workflow.named(name);
        for (StageDrawing stage : drawing.stages()) {
            switch (stage.kind()) {
                case START -> draw.start(stage.key());
                case NORMAL -> draw.state(stage.key());
                case WON, LOST -> draw.end(stage.key());
            }
        }
        Map<Stage, StageKind> kinds = drawing.stages().stream()
                .collect(Collectors.toMap(StageDrawing::key, StageDrawing::kind, (one, other) -> one));
        for (MoveDrawing move : drawing.moves()) {
            var from = draw.move(move.name().value());
            var to = move.leavesEveryOpenStage()
                    ? from.fromEveryOpenState()
                    : from.fromAnyOf(move.from().stream().map(Stage::new).toList());
            to.to(move.to()).guardedBy(guards(move, kinds.get(move.to()), draw));
        }
        return draw;
    }

    /** The names of the guards on a move, those of the catalogue published. */
    private static List<String> guards(MoveDrawing move, StageKind entered, WorkflowBuilder<Stage, MoveFacts> draw) {
        List<String> names = new ArrayList<>(move.guards());
        if (entered == StageKind.WON) {
            names.add(MoveGuards.OPENING_LEFT.name());
        }
        if (move.requiresReason()) {
            names.add(MoveGuards.REASON_GIVEN.name());
        }
        names.forEach(name -> MoveGuards.named(name).ifPresent(guard -> draw.guards(List.of(guard))));
        if (!move.roles().isEmpty()) {
            var makers = MoveGuards.madeBy(move.roles());
            draw.guards(List.of(makers));
            names.add(makers.name());
        }
        return names;
    }
}
