package dev.ats.adapter.jdbc.kernel;

import dev.ats.application.kernel.Unavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PgConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection borrowed for one unit of work: taken with the first trip, given back without a transaction, or not at
 * all. The pool's autocommit mode means that nobody else would roll back what was left open.
 */
final class Session {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final Jdbi jdbi;
    private final Trace trace;
    private Handle handle;

    Session(Jdbi jdbi, Trace trace) {
        this.jdbi = jdbi;
        this.trace = trace;
    }

    /** Borrows the connection, unless that was done before. */
    void borrow() {
        if (handle == null) {
            try {
                handle = jdbi.open();
            } catch (ConnectionException e) {
                throw new Unavailable("no connection to the database", e);
            }
        }
    }

    void send(Trip trip) {
        borrow();
        trip.send(handle, trace);
    }

    /** The connection, borrowed before; what is sent on it is watched like everything else. */
    Connection connection() {
        return trace.watching(handle.getConnection());
    }

    /** Rolls back what is open, and gives the connection back. Never fails: it may be on the way out of a failure. */
    void end() {
        if (handle == null) {
            return;
        }
        try {
            rollBack(handle.getConnection());
        } catch (SQLException e) {
            LOG.warn("a transaction could not be rolled back, its connection is dropped: {}", e.getSQLState());
            drop(handle.getConnection());
        }
        try {
            handle.close();
        } catch (RuntimeException e) {
            LOG.debug("a dropped connection was given back", e);
        }
    }

    private static void rollBack(Connection connection) throws SQLException {
        if (connection.unwrap(PgConnection.class).getTransactionState() != TransactionState.IDLE) {
            try (PreparedStatement rollback = connection.prepareStatement("rollback")) {
                rollback.execute();
            }
        }
    }

    private static void drop(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("a connection could not be dropped", e);
        }
    }
}
