package dev.ats.bootstrap;

import dev.ats.adapter.jdbc.database.Database;
import dev.ats.adapter.rest.Readiness;
import dev.ats.application.kernel.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/** Ready while the database answers; looked at once a second at most, by one asker, whatever the number of askers. */
final class DatabaseReadiness implements Readiness {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Database database;
    private final Clock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Look last = new Look(true, Instant.EPOCH);

    private record Look(boolean ready, Instant at) {}

    DatabaseReadiness(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean isReady() {
        if (last.at().plus(FRESH).isBefore(clock.now()) && looking.tryLock()) {
            try {
                last = new Look(database.answers(), clock.now());
            } finally {
                looking.unlock();
            }
        }
        return last.ready();
    }
}
