package dev.ats.adapter.jdbc.kernel;

import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.UnitOfWork;
import dev.ats.application.kernel.UnitsOfWork;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
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
