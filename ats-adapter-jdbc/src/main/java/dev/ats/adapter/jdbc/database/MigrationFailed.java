package dev.ats.adapter.jdbc.database;

/** The schema could not be brought to the version of this program. */
public final class MigrationFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    MigrationFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
