package dev.ats.bootstrap;

import dev.ats.adapter.rest.Readiness;
import dev.ats.application.kernel.Clock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/** Ready while the database answers; looked at once a second at most, by one asker, whatever the number of askers. */
final class DatabaseReadiness implements Readiness {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int PATIENCE_SECONDS = 2;

    private final DataSource connections;
    private final Clock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Look last = new Look(true, Instant.EPOCH);

    private record Look(boolean ready, Instant at) {}

    DatabaseReadiness(DataSource connections, Clock clock) {
        this.connections = connections;
        this.clock = clock;
    }

    @Override
    public boolean isReady() {
        if (last.at().plus(FRESH).isBefore(clock.now()) && looking.tryLock()) {
            try {
                last = new Look(answers(), clock.now());
            } finally {
                looking.unlock();
            }
        }
        return last.ready();
    }

    private boolean answers() {
        try (Connection connection = connections.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException gone) {
            return false;
        }
    }
}
