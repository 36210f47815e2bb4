package dev.ats.adapter.rest;

/** The server cannot be reached at the address it was given; the message is one line for whoever starts it. */
public final class CannotListen extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotListen(RestSettings settings, Throwable cause) {
        super("cannot listen on " + settings.host() + ":" + settings.port() + ": " + innermost(cause), cause);
    }

    private static String innermost(Throwable cause) {
        Throwable inner = cause;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner.getMessage();
    }
}
