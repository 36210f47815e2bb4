package dev.ats.adapter.jdbc.kernel;

/** The database refused a statement for a reason that nobody foresaw: a bug here or a change made there by hand. */
public final class StatementFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    StatementFailed(String what, Throwable cause) {
        super(what, cause);
    }
}
