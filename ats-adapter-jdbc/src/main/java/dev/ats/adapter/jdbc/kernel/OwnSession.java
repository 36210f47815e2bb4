package dev.ats.adapter.jdbc.kernel;

import dev.ats.application.kernel.Unavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PgConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection borrowed for one unit of work: taken with the first trip, given back without a transaction, or not at
 * all. The pool's autocommit mode means that nobody else would roll back what was left open.
 */
final class OwnSession implements Session {

    private static final Logger LOG = LoggerFactory.getLogger(OwnSession.class);

    private static final Sql BEGIN_TO_CHANGE = Sql.of("begin isolation level read committed read write");
    private static final Sql BEGIN_TO_READ = Sql.of("begin isolation level repeatable read read only");
    private static final Sql COMMIT = Sql.of("commit");

    private final Jdbi jdbi;
    private final Trace trace;
    private Handle handle;

    OwnSession(Jdbi jdbi, Trace trace) {
        this.jdbi = jdbi;
        this.trace = trace;
    }

    @Override
    public void begin(Trip trip, boolean readOnly) {
        trip.tell((readOnly ? BEGIN_TO_READ : BEGIN_TO_CHANGE).bind());
    }

    @Override
    public void finish(Trip trip) {
        trip.tell(COMMIT.bind());
    }

    @Override
    public boolean isToBeginApart() {
        return false;
    }

    @Override
    public void send(Trip trip) {
        borrow();
        trip.send(handle, trace);
    }

    @Override
    public <T> T lend(Function<Connection, T> work) {
        return work.apply(trace.watching(handle.getConnection()));
    }

    @Override
    public RuntimeException ofFinishing(JdbiException failure) {
        return Failures.ofCommitting(failure);
    }

    /** Rolls back what is open, and gives the connection back. */
    @Override
    public void end() {
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

    private void borrow() {
        if (handle == null) {
            try {
                handle = jdbi.open();
            } catch (ConnectionException e) {
                throw new Unavailable("no connection to the database", e);
            }
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
