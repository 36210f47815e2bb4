package dev.ats.adapter.jdbc.kernel;

import java.sql.Connection;
import java.util.function.Function;
import org.jdbi.v3.core.JdbiException;

/** The connection and the stretch of a transaction that one unit of work has for itself, from its first trip on. */
interface Session {

    /** Adds what comes before everything else. */
    void begin(Trip trip, boolean readOnly);

    /** Adds what makes it last, as far as that is up to the unit of work. */
    void finish(Trip trip);

    /** Whether it cannot be begun and finished in the same trip. */
    boolean isToBeginApart();

    /** Sends it. */
    void send(Trip trip);

    /** Lends the connection, once something was sent; what is sent on it is watched like everything else. */
    <T> T lend(Function<Connection, T> work);

    /** What it means that the trip failed which was to finish. */
    RuntimeException ofFinishing(JdbiException failure);

    /** Undoes what was not finished. Never fails: it may be on the way out of a failure. */
    void end();
}
