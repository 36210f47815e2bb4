package dev.ats.domain.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds what every pipeline has to what was drawn: the stages of those rejected and withdrawn, and the ways there. */
final class Completion {

    private static final MoveName REJECT = new MoveName("reject");
    private static final MoveName WITHDRAW = new MoveName("withdraw");

    private Completion() {}

    static PipelineDrawing of(PipelineDrawing drawn) {
        return with(Pipeline.WITHDRAWN, WITHDRAW, with(Pipeline.REJECTED, REJECT, drawn));
    }

    private static PipelineDrawing with(Stage end, MoveName move, PipelineDrawing drawn) {
        List<StageDrawing> stages = new ArrayList<>(drawn.stages());
        if (stages.stream().noneMatch(stage -> stage.key().equals(end))) {
            stages.add(new StageDrawing(end, null, StageKind.LOST, null));
        }
        Set<String> left = drawn.moves().stream()
                .filter(one -> one.to().equals(end))
                .flatMap(one -> one.from().stream())
                .collect(Collectors.toSet());
        List<String> missing = left.contains(MoveDrawing.EVERY_OPEN_STAGE)
                ? List.of()
                : stages.stream()
                        .filter(stage -> !stage.kind().isFinal())
                        .map(stage -> stage.key().key())
                        .filter(stage -> !left.contains(stage))
                        .toList();
        List<MoveDrawing> moves = new ArrayList<>(drawn.moves());
        if (!missing.isEmpty()) {
            moves.add(new MoveDrawing(move, missing, end, List.of(), List.of(), false));
        }
        return new PipelineDrawing(drawn.name(), stages, moves);
    }
}
