package dev.ats.adapter.jdbc.kernel;

import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.UnitOfWork;
import dev.ats.application.kernel.UnitsOfWork;
import dev.ats.domain.access.Actor;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** Units of work on a pool of connections, one at a time for each thread. */
public final class JdbcUnitsOfWork implements UnitsOfWork {

    private final Jdbi jdbi;
    private final Entrance entrance;
    private final Trace trace;

    @SuppressWarnings("ThreadLocalUsage") // one for each database, living as long as it
    private final ThreadLocal<JdbcUnitOfWork> current = new ThreadLocal<>();

    /** @param connections in autocommit mode, as whoever may take on the role of the settings */
    public JdbcUnitsOfWork(DataSource connections, JdbcSettings settings, Trace trace) {
        this.jdbi = Jdbi.create(connections);
        // What was bound is personal, and messages end in logs.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(false);
        this.entrance = new Entrance(settings);
        this.trace = trace;
    }

    @Override
    public <T> T inside(Opening opening, Function<UnitOfWork, T> work) {
        if (current.get() != null) {
            throw new IllegalStateException("this thread is inside a unit of work already");
        }
        JdbcUnitOfWork unit = new JdbcUnitOfWork(new Session(jdbi, trace), entrance, opening);
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
        Trip trip = new Trip();
        entrance.addTo(trip, new Opening(Home.ofActor(), actor, RequestKey.NONE, false));
        Trip.Answer<T> answer = trip.ask(statement, reader);
        trip.tell(JdbcUnitOfWork.COMMIT.bind());
        Session session = new Session(jdbi, trace);
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
}
