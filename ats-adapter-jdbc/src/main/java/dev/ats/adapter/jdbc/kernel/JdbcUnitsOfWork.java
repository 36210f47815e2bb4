package dev.ats.adapter.jdbc.kernel;

import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.adapter.jdbc.host.HostTransaction;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.UnitOfWork;
import dev.ats.application.kernel.UnitsOfWork;
import dev.ats.domain.access.Actor;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * Units of work on a pool of connections, or inside the transactions of a host; one at a time for each thread.
 *
 * <p>Inside a host's transaction a unit of work commits nothing: what it has written lasts when the host commits. Then
 * only is a reply kept under its idempotency key, and until then the key is locked. A unit that changes anything needs
 * the isolation level <i>read committed</i>, because what is read after a wait for a lock has to be as new as the lock;
 * one that only reads takes any, and sees what that level shows.
 */
public final class JdbcUnitsOfWork implements UnitsOfWork {

    private final Supplier<Session> sessions;
    private final Entrance entrance;

    @SuppressWarnings("ThreadLocalUsage") // one for each database, living as long as it
    private final ThreadLocal<JdbcUnitOfWork> current = new ThreadLocal<>();

    /** @param connections in autocommit mode, as whoever may take on the role of the settings */
    public JdbcUnitsOfWork(DataSource connections, JdbcSettings settings, Trace trace) {
        Jdbi jdbi = configured(Jdbi.create(connections));
        this.sessions = () -> new OwnSession(jdbi, trace);
        this.entrance = new Entrance(settings);
    }

    /** @param host whose login may take on the role of the settings */
    public JdbcUnitsOfWork(HostTransaction host, JdbcSettings settings, Trace trace) {
        LentConnections lent = new LentConnections();
        Jdbi jdbi = configured(Jdbi.create(lent));
        this.sessions = () -> new HostSession(host, lent, jdbi, settings.role(), trace);
        this.entrance = new Entrance(settings);
    }

    @Override
    public <T> T inside(Opening opening, Function<UnitOfWork, T> work) {
        if (current.get() != null) {
            throw new IllegalStateException("this thread is inside a unit of work already");
        }
        JdbcUnitOfWork unit = new JdbcUnitOfWork(sessions.get(), entrance, opening);
        current.set(unit);
        try {
            return work.apply(unit);
        } finally {
            current.remove();
            unit.end();
        }
    }

    /**
     * One statement in a transaction of its own, in one trip. It enters no organization, so it is for what lies outside
     * row-level security: queues of ids.
     *
     * @throws IllegalStateException when the thread is inside a unit of work
     */
    public <T> List<T> apart(Actor actor, Bound statement, RowReader<T> reader) {
        if (current.get() != null) {
            throw new IllegalStateException("this thread is inside a unit of work");
        }
        Session session = sessions.get();
        Trip trip = new Trip();
        entrance.addTo(session, trip, new Opening(Home.ofActor(), actor, RequestKey.NONE, false));
        Trip.Answer<T> answer = trip.ask(statement, reader);
        session.finish(trip);
        try {
            session.send(trip);
        } catch (JdbiException e) {
            throw Failures.ofReading(e);
        } finally {
            session.end();
        }
        return answer.rows();
    }

    /**
     * The one the calling thread is inside.
     *
     * @throws IllegalStateException when it is inside none
     */
    public JdbcUnitOfWork current() {
        JdbcUnitOfWork unit = current.get();
        if (unit == null) {
            throw new IllegalStateException("there is no unit of work on this thread");
        }
        return unit;
    }

    private static Jdbi configured(Jdbi jdbi) {
        // What was bound is personal, and messages end in logs.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(false);
        return jdbi;
    }
}
