package dev.ats.adapter.jdbc.messaging;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.ats.adapter.jdbc.database.Database;
import dev.ats.adapter.jdbc.database.JdbcSettings;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the {@link Postman} of this process on his rounds, by db-scheduler.
 *
 * <p>The rounds are named for the process, so that each process goes its own: one that waits for a relay holds up neither
 * its own addressing nor anybody else's deliveries. What a dead process leaves in the timetable is cleared away by the
 * others; what it had claimed comes back to the queue.
 */
public final class Timetable implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);

    /** Between rounds, and between looks at the timetable: at most a second from commit to claim. */
    private static final Duration PAUSE = Duration.ofMillis(400);

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final int MISSED_BEATS = 4;
    private static final int THREADS = 2;

    private final Scheduler scheduler;
    private final Postman postman;
    private final RecurringTask<Void> addressing;
    private final RecurringTask<Void> delivering;

    private Timetable(
            Scheduler scheduler, Postman postman, RecurringTask<Void> addressing, RecurringTask<Void> delivering) {
        this.scheduler = scheduler;
        this.postman = postman;
        this.addressing = addressing;
        this.delivering = delivering;
    }

    /**
     * Starts the rounds.
     *
     * @param database connections of its own, never those of requests
     * @param process names this process, among all that ever were
     */
    public static Timetable start(Database database, JdbcSettings settings, UUID process, Postman postman) {
        RecurringTask<Void> addressing = Tasks.recurring("address-mails " + process, FixedDelay.of(PAUSE))
                .execute((task, context) -> postman.address());
        RecurringTask<Void> delivering = Tasks.recurring("deliver-mails " + process, FixedDelay.of(PAUSE))
                .execute((task, context) -> postman.deliver());
        Scheduler scheduler = Scheduler.create(database.connections())
                .tableName(settings.qualified("scheduled_tasks"))
                .schedulerName(new SchedulerName.Fixed(process.toString()))
                .serializer(new JacksonSerializer())
                .threads(THREADS)
                .pollingInterval(PAUSE)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_BEATS)
                .deleteUnresolvedAfter(FORGOTTEN)
                .shutdownMaxWait(HEARTBEAT)
                // A round that fails, because the database is gone say, is the next round's business.
                .failureLogging(LogLevel.WARN, false)
                .startTasks(addressing, delivering)
                .build();
        scheduler.start();
        return new Timetable(scheduler, postman, addressing, delivering);
    }

    /** Ends the rounds, lets the mails under way finish, and takes this process out of the timetable. */
    @Override
    public void close() {
        postman.close();
        scheduler.stop();
        leave(addressing);
        leave(delivering);
    }

    private void leave(RecurringTask<Void> round) {
        try {
            scheduler.cancel(round.getDefaultTaskInstance());
        } catch (RuntimeException gone) {
            LOG.debug("this process stays in the timetable until others clear it away", gone);
        }
    }
}
