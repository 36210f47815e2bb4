package dev.ats.adapter.jdbc.messaging;

import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.application.Ats;
import dev.ats.application.AtsPorts;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Unavailable;
import dev.ats.application.messaging.listening.Listener;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that goes on by itself after commits, in one process: events are addressed, mails delivered, listeners told,
 * bulks gone on with, and what nobody needs any more is taken away. As many processes as there are may run it, on one database; what one of them leaves undone, another does.
 */
public final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Asked one by one: of several at once, any would do. */
    private static final String ALL_RIGHTS = """
            select bool_and(has_table_privilege(cast(? as text), needed))
            from unnest(array['select', 'insert', 'update', 'delete']) needed""";

    private final Timetable timetable;
    private final List<Teller> tellers;

    private Rounds(Timetable timetable, List<Teller> tellers) {
        this.timetable = timetable;
        this.tellers = tellers;
    }

    /**
     * Starts them; the listeners of the ports hear of all that is committed after it has returned.
     *
     * @param ats the product, assembled of these ports
     * @param connections to the same database, of a login that inherits the role of the settings. Two of them are in use
     *     most of the time, beside those of the units of work.
     * @param settings those of the ports
     * @throws IllegalStateException when the login does not have the role's rights
     * @throws Unavailable when the database cannot be reached
     */
    public static Rounds start(Ats ats, AtsPorts ports, DataSource connections, JdbcSettings settings) {
        requireRights(connections, settings);
        Clock clock = ports.kernel().clock();
        List<Teller> tellers = new ArrayList<>();
        Postman postman = new Postman(ats.messaging(), ports.queues(), clock, PATIENCE);
        boolean started = false;
        try {
            for (Listener listener : ports.listeners().all()) {
                tellers.add(Teller.start(listener.name(), ats.messaging().listening(), ports.queues(), clock));
            }
            Sweeper sweeper = new Sweeper(ats.access().purging());
            Clerk clerk = new Clerk(ats.pipeline().bulks(), ports.queues(), clock);
            Watch watch = new Watch(ats.pipeline().tellBreaches(), ports.breaches());
            Timetable timetable =
                    Timetable.start(connections, settings, ports.kernel().ids().next(), postman, clerk, sweeper, watch);
            started = true;
            return new Rounds(timetable, tellers);
        } finally {
            if (!started) {
                tellers.forEach(Teller::close);
                postman.close();
            }
        }
    }

    /** Lets the mails and tellings under way finish, for a while; all else stays in the queues. */
    @Override
    public void close() {
        tellers.forEach(Teller::close);
        timetable.close();
        for (Teller teller : tellers) {
            if (!teller.isDone(PATIENCE)) {
                LOG.warn("some listeners are still being told; they will be told again");
            }
        }
    }

    private static void requireRights(DataSource connections, JdbcSettings settings) {
        try (Connection connection = connections.getConnection();
                PreparedStatement question = connection.prepareStatement(ALL_RIGHTS)) {
            question.setString(1, settings.qualified("scheduled_tasks"));
            try (ResultSet answer = question.executeQuery()) {
                answer.next();
                if (!answer.getBoolean(1)) {
                    throw new IllegalStateException("the login of these connections lacks the rights of role "
                            + settings.role() + ": it has to inherit them");
                }
            }
        } catch (SQLException gone) {
            throw new Unavailable("the rounds' database", gone);
        }
    }
}
