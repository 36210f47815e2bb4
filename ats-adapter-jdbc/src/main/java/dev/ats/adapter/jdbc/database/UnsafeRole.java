package dev.ats.adapter.jdbc.database;

/** The role that is to serve is not held by row-level security, or cannot be taken on. */
public final class UnsafeRole extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnsafeRole(String message, Throwable cause) {
        super(message, cause);
    }
}
