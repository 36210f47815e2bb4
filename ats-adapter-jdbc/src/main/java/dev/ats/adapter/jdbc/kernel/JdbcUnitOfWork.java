package dev.ats.adapter.jdbc.kernel;

import dev.ats.application.kernel.Opened;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.UnitOfWork;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.JdbiException;

/**
 * One transaction, or a host's between two savepoints: opened together with its first read, committed (or left for the
 * host to commit) together with all that it writes.
 */
public final class JdbcUnitOfWork implements UnitOfWork {

    private final Session session;
    private final Entrance entrance;
    private final Opening opening;
    private Opened opened;
    private boolean entered;
    private boolean over;

    JdbcUnitOfWork(Session session, Entrance entrance, Opening opening) {
        this.session = session;
        this.entrance = entrance;
        this.opening = opening;
    }

    @Override
    public Opened opened() {
        if (opened == null) {
            opened = Entrance.foreseen(opening);
        }
        if (opened == null) {
            read(trip -> trip);
        }
        return opened;
    }

    /** What it was opened for. */
    public Opening opening() {
        return opening;
    }

    /** All rows of the query. */
    public <T> List<T> list(Bound query, RowReader<T> reader) {
        return read(trip -> trip.ask(query, reader)).rows();
    }

    /** The first row of the query, or nothing. */
    public <T> Optional<T> first(Bound query, RowReader<T> reader) {
        return list(query, reader).stream().findFirst();
    }

    /**
     * All rows of the query, read once the lock is held: in the same trip, but as a later statement, which sees all that
     * the lock's last holder committed. One statement that locks and reads would see the locked row as it is now, and
     * everything beside it as it was before the wait.
     */
    public <T> List<T> listHolding(Bound lock, Bound query, RowReader<T> reader) {
        return read(trip -> {
                    trip.tell(lock);
                    return trip.ask(query, reader);
                })
                .rows();
    }

    /** The first row of the query, read once the lock is held; see {@link #listHolding}. */
    public <T> Optional<T> firstHolding(Bound lock, Bound query, RowReader<T> reader) {
        return listHolding(lock, query, reader).stream().findFirst();
    }

    /**
     * Whatever the work reads on the unit's connection, inside its transaction; it must not end that. What fails there
     * fails as any other reading does.
     */
    public <T> T on(Function<Connection, T> work) {
        requireNotOver();
        if (!entered) {
            read(trip -> trip);
        }
        try {
            return session.lend(work);
        } catch (RuntimeException e) {
            over = true;
            throw Failures.ofReading(e);
        }
    }

    @Override
    public void commit(List<Saving> savings) {
        requireNotOver();
        if (opening.readOnly()) {
            throw new IllegalStateException("this unit of work was opened to read");
        }
        // Nobody commits under a key without having seen whether it is held.
        if (opening.key().isGiven()) {
            opened();
        }
        if (!entered && session.isToBeginApart()) {
            read(trip -> trip);
        }
        Trip trip = new Trip();
        if (!entered) {
            entrance.addTo(session, trip, opening);
        }
        Rank.inOrder(savings).forEach(trip::tell);
        session.finish(trip);
        over = true;
        try {
            session.send(trip);
        } catch (JdbiException e) {
            throw session.ofFinishing(e);
        }
    }

    void end() {
        over = true;
        session.end();
    }

    private <A> A read(Function<Trip, A> question) {
        requireNotOver();
        Trip trip = new Trip();
        Entrance.Found found = entered ? () -> opened : entrance.addTo(session, trip, opening);
        A answer = question.apply(trip);
        try {
            session.send(trip);
        } catch (JdbiException e) {
            // Whatever it was, the transaction is no longer one to go on with.
            over = true;
            throw Failures.ofReading(e);
        }
        entered = true;
        opened = found.opened();
        return answer;
    }

    private void requireNotOver() {
        if (over) {
            throw new IllegalStateException("this unit of work is over");
        }
    }
}
