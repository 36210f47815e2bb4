package dev.ats.domain.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Author;
import java.time.Instant;

/**
 * One step of an application's history; never edited.
 *
 * @param sequence 1 for the first, then without gaps
 * @param from the stage left, or null for the first
 * @param move the move taken, or null for the first
 */
public record Step(int sequence, Stage from, Stage to, MoveName move, Author by, Instant at) {

    public Step {
        requireNonNull(to, "to");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        boolean first = sequence == 1;
        if (sequence < 1 || first != (from == null) || first != (move == null)) {
            throw new IllegalArgumentException("only the first step comes from nowhere: " + sequence + " " + from);
        }
    }

    /** The step into a pipeline. */
    static Step first(Stage to, Author by, Instant at) {
        return new Step(1, null, to, null, by, at);
    }

    /** The step that follows this one. */
    Step then(Stage next, MoveName taken, Author author, Instant when) {
        return new Step(sequence + 1, to, next, taken, author, when);
    }
}
