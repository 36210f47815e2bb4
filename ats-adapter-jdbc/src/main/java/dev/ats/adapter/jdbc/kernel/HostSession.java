package dev.ats.adapter.jdbc.kernel;

import dev.ats.adapter.jdbc.host.HostTransaction;
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
 * A stretch of a host's transaction, between a savepoint and its release. Every setting is remembered in the session
 * itself, and is again what it was when the stretch ends, however it does.
 */
final class HostSession implements Session {

    private static final Logger LOG = LoggerFactory.getLogger(HostSession.class);

    private static final String NEEDED = "read committed read write";

    private static final Sql SAVEPOINT = Sql.of("savepoint ats_unit_of_work");
    private static final Sql REMEMBER = Sql.of("""
            select set_config('ats.host', cast((
                select json_object_agg(name, coalesce(current_setting(name, true), ''))
                from unnest(:names) as name) as text), true),
              concat(current_setting('transaction_isolation'),
                case current_setting('transaction_read_only') when 'on' then ' read only' else ' read write' end) as mode""");
    /** A statement of its own: whatever is named in the next one, the host's own role need not be allowed to see. */
    private static final Sql TAKE_ROLE_ON = Sql.of("select set_config('role', :role, true)");

    private static final Sql READ_ONLY = Sql.of("select set_config('transaction_read_only', 'on', true)");
    private static final Sql RESTORE = Sql.of("""
            select set_config(was.key, was.value, true), set_config('ats.host', '', true)
            from json_each_text(cast(current_setting('ats.host') as json)) as was""");
    private static final Sql RELEASE = Sql.of("release savepoint ats_unit_of_work");
    private static final String UNDO = "rollback to savepoint ats_unit_of_work; release savepoint ats_unit_of_work";

    private final HostTransaction host;
    private final LentConnections lent;
    private final Jdbi jdbi;
    private final String role;
    private final Trace trace;
    private Trip.Answer<String> mode;
    private boolean changes;
    private boolean begun;
    private boolean finishes;

    HostSession(HostTransaction host, LentConnections lent, Jdbi jdbi, String role, Trace trace) {
        this.host = host;
        this.lent = lent;
        this.jdbi = jdbi;
        this.role = role;
        this.trace = trace;
    }

    @Override
    public void begin(Trip trip, boolean readOnly) {
        trip.tell(SAVEPOINT.bind());
        mode = trip.ask(REMEMBER.bind().texts("names", Entrance.SETTINGS), row -> row.text("mode"));
        trip.tell(TAKE_ROLE_ON.bind().text("role", role));
        if (readOnly) {
            trip.tell(READ_ONLY.bind());
        }
        changes = !readOnly;
    }

    @Override
    public void finish(Trip trip) {
        trip.tell(RESTORE.bind());
        trip.tell(RELEASE.bind());
        finishes = true;
    }

    /** It has to be seen first whether the host's transaction is one to change anything in. */
    @Override
    public boolean isToBeginApart() {
        return true;
    }

    @Override
    public void send(Trip trip) {
        boolean first = !begun;
        if (first) {
            host.flush();
        }
        host.lend(connection -> {
            if (first) {
                requireJoinable(connection);
                begun = true;
            }
            return lent.with(connection, () -> sendOnLent(trip));
        });
        if (first && changes) {
            requireMode(mode.rows().get(0));
        }
        begun = !finishes;
    }

    @Override
    public <T> T lend(Function<Connection, T> work) {
        return host.lend(connection -> work.apply(trace.watching(connection)));
    }

    /** Nothing is committed yet, so whatever is lost is lost for certain. */
    @Override
    public RuntimeException ofFinishing(JdbiException failure) {
        return Failures.ofReading(failure);
    }

    @Override
    public void end() {
        if (!begun) {
            return;
        }
        try {
            host.lend(HostSession::undo);
        } catch (RuntimeException e) {
            LOG.warn("what a use case did in a host's transaction could not be undone by itself; all of it is lost", e);
        }
    }

    private Trip sendOnLent(Trip trip) {
        try (Handle handle = jdbi.open()) {
            trip.send(handle, trace);
            return trip;
        } catch (ConnectionException e) {
            throw new Unavailable("the host's connection is gone", e);
        }
    }

    private static Connection undo(Connection connection) {
        try (PreparedStatement undo = connection.prepareStatement(UNDO)) {
            undo.execute();
            return connection;
        } catch (SQLException e) {
            throw new Unavailable("the host's transaction is gone", e);
        }
    }

    private static void requireJoinable(Connection connection) {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException(
                        "the host's connection is in autocommit mode: there is nothing to join");
            }
            if (connection.unwrap(PgConnection.class).getTransactionState() == TransactionState.FAILED) {
                throw new Unavailable("the host's transaction was aborted before (25P02)", null);
            }
        } catch (SQLException e) {
            throw new Unavailable("the host's connection is gone", e);
        }
    }

    private static void requireMode(String mode) {
        if (!mode.equals(NEEDED)) {
            throw new IllegalStateException(
                    "the host's transaction is " + mode + "; a use case that changes anything needs it " + NEEDED);
        }
    }
}
