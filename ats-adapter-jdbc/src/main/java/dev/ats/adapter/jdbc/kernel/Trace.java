package dev.ats.adapter.jdbc.kernel;

import java.sql.Connection;

/** Watches the statements that are sent, from outside; it changes nothing. */
@FunctionalInterface
public interface Trace {

    /** Watches nothing. */
    Trace NONE = statement -> {};

    /** This statement is about to be sent. */
    void sent(Bound statement);

    /** A connection to give to somebody whose statements are not made here, so that they can be watched there. */
    default Connection watching(Connection connection) {
        return connection;
    }
}
