package dev.ats.domain.pipeline;

import static java.util.Objects.requireNonNull;

/**
 * Something in an application's history that cannot be, or that the application does not agree with.
 *
 * @param sequence the step at fault, or the last one
 * @param stands what stands there, or null
 * @param expected what should, or null where nothing certain should
 */
public record HistoryFault(Kind kind, int sequence, String stands, String expected) {

    /** What cannot be. */
    public enum Kind {
        /** There is no step at all. */
        NO_STEPS,
        /** The first step is not the first, or leads to no stage where a pipeline of the job begins. */
        NO_START,
        /** Sequences are left out. */
        GAP,
        /** A step leaves another stage than the one before it led to. */
        LEAP,
        /** No pipeline of the job has the move. */
        NO_SUCH_MOVE,
        /** The application is in another stage. */
        STAGE,
        /** It has another version. */
        VERSION,
        /** It is said to be active though it has ended, or the other way round. */
        ACTIVE,
        /** It was moved at another time. */
        MOVED_AT,
        /** Somebody else moved it. */
        MOVED_BY,
        /** It came from another stage. */
        CAME_FROM,
        /** It took another move. */
        MOVE
    }

    public HistoryFault {
        requireNonNull(kind, "kind");
    }
}
