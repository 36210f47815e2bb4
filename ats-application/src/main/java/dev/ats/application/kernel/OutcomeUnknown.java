package dev.ats.application.kernel;

/** The connection was lost after the commit was sent and before it was confirmed: it may have happened or not. */
public final class OutcomeUnknown extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param what was being saved, for the log */
    public OutcomeUnknown(String what, Throwable cause) {
        super(what, cause);
    }
}
