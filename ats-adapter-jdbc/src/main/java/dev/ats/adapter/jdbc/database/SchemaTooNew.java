package dev.ats.adapter.jdbc.database;

/** A newer program has been here; this one does not know what it would break. */
public final class SchemaTooNew extends RuntimeException {

    private static final long serialVersionUID = 1;

    SchemaTooNew(String version) {
        super("the database is at version " + version + ", which this program does not know: start the newer one");
    }
}
