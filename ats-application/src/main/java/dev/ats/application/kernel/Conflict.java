package dev.ats.application.kernel;

import static java.util.Objects.requireNonNull;

/** Somebody else was faster: the commit was refused by the store, and nothing was written. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What to do about it. */
    public enum Kind {
        /** The version decided upon is gone: tell the caller, never try again on their behalf. */
        STALE,
        /**
         * Something was created that was to be created, or is no longer as it was decided upon, which the caller's
         * version does not tell: load again, once, and decide on what is there now.
         */
        LOST_CREATION,
        /** The store could not order the two (SQLSTATE 40001, 40P01): try again, a few times. */
        UNORDERED
    }

    private final Kind kind;

    /** @param what names the constraint or statement, for the log */
    public Conflict(Kind kind, String what, Throwable cause) {
        super(kind + " " + what, cause, false, false);
        this.kind = requireNonNull(kind, "kind");
    }

    /** What to do about it. */
    public Kind kind() {
        return kind;
    }
}
