package dev.ats.application.kernel;

/** The store cannot be reached, or has no room: nothing was written, and trying later makes sense. */
public final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param what cannot be reached, for the log */
    public Unavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
