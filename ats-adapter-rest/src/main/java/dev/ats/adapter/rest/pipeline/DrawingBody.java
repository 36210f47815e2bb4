package dev.ats.adapter.rest.pipeline;

import dev.ats.adapter.rest.json.Between;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.domain.pipeline.MoveDrawing;
import dev.ats.domain.pipeline.MoveName;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.StageDrawing;
import dev.ats.domain.pipeline.StageKind;
import dev.ats.domain.shared.Name;
import java.util.ArrayList;
import java.util.List;

/** A pipeline as a body draws it. */
record DrawingBody(
        @Required Name name,
        @Required List<StageBody> stages,
        @Required List<MoveBody> moves) {

    /** A stage of it. */
    record StageBody(
            @Required Stage key,
            Name title,
            @Required StageKind kind,

            @Between(least = 1, most = StageDrawing.MOST_TARGET_HOURS)
            Integer targetHours) {

        StageDrawing drawn() {
            return new StageDrawing(key, title, kind, targetHours);
        }
    }

    /** A move of it; what it leaves is a stage, or {@code *} for every open one. */
    record MoveBody(
            @Required MoveName name,
            @Required List<Name> from,
            @Required Stage to,
            List<Name> roles,
            List<Name> guards,
            Boolean requiresReason) {

        MoveDrawing drawn() {
            return new MoveDrawing(
                    name, texts(from), to, texts(roles), texts(guards), Boolean.TRUE.equals(requiresReason));
        }

        private static List<String> texts(List<Name> names) {
            return names == null ? List.of() : names.stream().map(Name::value).toList();
        }
    }

    /** What it draws. */
    PipelineDrawing drawing(Request<?> request) {
        List<StageDrawing> drawnStages = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            drawnStages.add(request.checked("/stages/" + i, stages.get(i)::drawn));
        }
        List<MoveDrawing> drawnMoves = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            drawnMoves.add(request.checked("/moves/" + i + "/from", moves.get(i)::drawn));
        }
        return request.checked("/stages", () -> new PipelineDrawing(name, drawnStages, drawnMoves));
    }
}
