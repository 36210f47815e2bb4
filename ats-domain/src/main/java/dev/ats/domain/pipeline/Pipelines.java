package dev.ats.domain.pipeline;

import static dev.ats.domain.pipeline.StageKind.LOST;
import static dev.ats.domain.pipeline.StageKind.NORMAL;
import static dev.ats.domain.pipeline.StageKind.START;
import static dev.ats.domain.pipeline.StageKind.WON;

import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.PipelineName;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pipelines that come with the product. */
public final class Pipelines {

    /** {@code applied -> screening -> interview -> offer -> hired}; rejected or withdrawn from every open stage. */
    public static final Pipeline DEFAULT = new PipelineDrawing(
                    new Name("Default"),
                    List.of(
                            StageDrawing.of("applied", START),
                            StageDrawing.of("screening", NORMAL),
                            StageDrawing.of("interview", NORMAL),
                            StageDrawing.of("offer", NORMAL),
                            StageDrawing.of("hired", WON),
                            StageDrawing.of("rejected", LOST),
                            StageDrawing.of("withdrawn", LOST)),
                    List.of(
                            MoveDrawing.of("screen", "applied", "screening"),
                            MoveDrawing.of("interview", "screening", "interview"),
                            MoveDrawing.of("offer", "interview", "offer"),
                            MoveDrawing.of("hire", "offer", "hired")))
            .as(new PipelineKey("default"));

    /** {@code sourced -> screened -> submitted -> interviewing -> offered -> joined}: how agencies work. */
    public static final Pipeline AGENCY = new PipelineDrawing(
                    new Name("Agency"),
                    List.of(
                            StageDrawing.of("sourced", START),
                            StageDrawing.of("screened", NORMAL),
                            StageDrawing.of("submitted", NORMAL),
                            StageDrawing.of("interviewing", NORMAL),
                            StageDrawing.of("offered", NORMAL),
                            StageDrawing.of("joined", WON),
                            StageDrawing.of("rejected", LOST),
                            StageDrawing.of("withdrawn", LOST)),
                    List.of(
                            MoveDrawing.of("screen", "sourced", "screened"),
                            MoveDrawing.of("submit", "screened", "submitted"),
                            MoveDrawing.of("interview", "submitted", "interviewing"),
                            MoveDrawing.of("offer", "interviewing", "offered"),
                            MoveDrawing.of("join", "offered", "joined")))
            .as(new PipelineKey("agency"));

    /** All of them, the usual one first. */
    public static final List<Pipeline> ALL = List.of(DEFAULT, AGENCY);

    private Pipelines() {}

    /** The pipeline of that key, or nothing when none of that key comes with the product. */
    public static Optional<Pipeline> named(PipelineKey key) {
        return ALL.stream().filter(pipeline -> pipeline.key().equals(key)).findFirst();
    }

    /** The same by its name. */
    public static Optional<Pipeline> named(PipelineName name) {
        return ALL.stream()
                .filter(pipeline -> pipeline.key().name().equals(name))
                .findFirst();
    }

    /** The same by the id it has in every installation. */
    public static Optional<Pipeline> of(PipelineId id) {
        return ALL.stream().filter(pipeline -> idOf(pipeline).equals(id)).findFirst();
    }

    /**
     * The id of a pipeline that comes with the product, the same in every installation.
     *
     * @throws IllegalArgumentException when it does not
     */
    public static PipelineId idOf(Pipeline pipeline) {
        int place = ALL.indexOf(pipeline);
        if (place < 0) {
            throw new IllegalArgumentException(pipeline.key() + " does not come with the product");
        }
        // Of version 8, which nobody's clock makes (RFC 9562), and older than any.
        return new PipelineId(new UUID(0x8000L, 0x8000000000000001L + place));
    }

    /** Whether going to that stage hires somebody in any of them. */
    public static boolean anyHiresAt(Stage stage) {
        return ALL.stream().anyMatch(pipeline -> pipeline.hiresAt(stage));
    }
}
