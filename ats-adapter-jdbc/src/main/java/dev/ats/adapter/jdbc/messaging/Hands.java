package dev.ats.adapter.jdbc.messaging;

import dev.ats.application.messaging.Queues;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * A few threads for slow work out of a queue. Something is claimed only with a hand free to carry it, so that none waits
 * behind a slow one where another process could take it.
 */
final class Hands {

    private static final Duration A_HAND_FREE = Duration.ofSeconds(1);

    private final Semaphore free;
    private final ExecutorService pool;
    private volatile boolean stopping;

    Hands(String name, int count) {
        this.free = new Semaphore(count);
        this.pool = Executors.newFixedThreadPool(count, work -> daemon(name, work));
    }

    static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Hands out all that is due, as hands get free; what was handed out last may be under way when it returns.
     *
     * @param claim gives what is due, at most so many
     * @param work never throws
     */
    void workOff(IntFunction<List<Queues.Due>> claim, Consumer<Queues.Due> work) {
        while (!stopping && take()) {
            int more = free.drainPermits();
            List<Queues.Due> due = List.of();
            try {
                due = claim.apply(1 + more);
            } finally {
                free.release(1 + more - due.size());
            }
            if (due.isEmpty()) {
                return;
            }
            due.forEach(one -> handOut(one, work));
        }
    }

    boolean isStopping() {
        return stopping;
    }

    /** Takes nothing more; what was claimed and not begun comes back to the queue by itself. */
    void stop() {
        stopping = true;
        pool.shutdown();
    }

    /** Whether all that was under way is done, after waiting so long for it. */
    boolean isDone(Duration patience) {
        try {
            return pool.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean take() {
        try {
            return free.tryAcquire(A_HAND_FREE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void handOut(Queues.Due due, Consumer<Queues.Due> work) {
        try {
            pool.execute(() -> {
                try {
                    work.accept(due);
                } finally {
                    free.release();
                }
            });
        } catch (RejectedExecutionException stopped) {
            free.release();
        }
    }
}
