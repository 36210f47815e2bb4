package dev.ats.adapter.jdbc.messaging;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.ats.adapter.jdbc.database.JdbcSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Sends the {@link Postman}, the {@link Clerk}, the {@link Sweeper} and the {@link Watch} of this process on their rounds,
 * by db-scheduler.
 *
 * <p>There are a few rounds of each kind, and all processes know them by the same names: whichever is free goes the next
 * one that is due. A round that waits for a relay holds up neither addressing nor the other rounds, and one whose
 * process died is gone by another as soon as its heartbeat is missed; what it had claimed comes back to the queue.
 * There is one round of sweeping, and one of looking after targets, so that one process at a time goes it.
 * (Rounds named for their process would be unknown to the others, and db-scheduler clears away what it does not know.)
 */
public final class Timetable implements AutoCloseable {

    /** Between rounds, and between looks at the timetable: at most a second from commit to claim. */
    private static final Duration PAUSE = Duration.ofMillis(400);

    /** Between rounds of sweeping: with what one takes away, more than a busy installation leaves behind. */
    private static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(10);

    /** Between looks after targets: a breach is told within about a minute. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_BEATS = 4;
    private static final int ROUNDS_OF_A_KIND = 2;

    private final Scheduler scheduler;
    private final Postman postman;
    private final Clerk clerk;

    private Timetable(Scheduler scheduler, Postman postman, Clerk clerk) {
        this.scheduler = scheduler;
        this.postman = postman;
        this.clerk = clerk;
    }

    /**
     * Starts the rounds.
     *
     * @param connections rather of its own than those of requests, who may be waited for
     * @param process names this process, among all that ever were
     */
    public static Timetable start(
            DataSource connections,
            JdbcSettings settings,
            UUID process,
            Postman postman,
            Clerk clerk,
            Sweeper sweeper,
            Watch watch) {
        List<RecurringTask<Void>> rounds = new ArrayList<>();
        for (int number = 1; number <= ROUNDS_OF_A_KIND; number++) {
            rounds.add(round("address-mails " + number, PAUSE, postman::address));
            rounds.add(round("deliver-mails " + number, PAUSE, postman::deliver));
            rounds.add(round("advance-bulks " + number, PAUSE, clerk::work));
        }
        rounds.add(round("purge", BETWEEN_SWEEPS, sweeper::sweep));
        rounds.add(round("watch-slas", BETWEEN_LOOKS, watch::look));
        Scheduler scheduler = Scheduler.create(connections)
                .tableName(settings.qualified("scheduled_tasks"))
                .schedulerName(new SchedulerName.Fixed(process.toString()))
                .commitWhenAutocommitDisabled(true)
                .serializer(new JacksonSerializer())
                .threads(rounds.size())
                .pollingInterval(PAUSE)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_BEATS)
                .shutdownMaxWait(HEARTBEAT)
                // A round that fails, because the database is gone say, is the next round's business.
                .failureLogging(LogLevel.WARN, false)
                .startTasks(rounds)
                .build();
        scheduler.start();
        return new Timetable(scheduler, postman, clerk);
    }

    /** Lets the mails under way finish, and ends the rounds of this process. */
    @Override
    public void close() {
        clerk.stop();
        postman.close();
        scheduler.stop();
    }

    private static RecurringTask<Void> round(String name, Duration pause, Runnable round) {
        return Tasks.recurring(name, FixedDelay.of(pause)).execute((task, context) -> round.run());
    }
}
