package dev.ats.domain.pipeline;

import dev.ats.domain.workflow.Guard;
import java.util.List;

/** The catalogue of guards a pipeline may put before a move. */
public final class MoveGuards {

    /** Hires cannot exceed openings. */
    public static final Guard<MoveFacts> OPENING_LEFT =
            Guard.of("opening_left", "No opening of this job is left.", MoveFacts::openingLeft);

    private MoveGuards() {}

    /** All of them. */
    public static List<Guard<MoveFacts>> catalogue() {
        return List.of(OPENING_LEFT);
    }
}
