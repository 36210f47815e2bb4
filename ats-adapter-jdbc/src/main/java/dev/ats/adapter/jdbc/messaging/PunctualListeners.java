package dev.ats.adapter.jdbc.messaging;

import dev.ats.application.messaging.listening.Happening;
import dev.ats.application.messaging.listening.Listener;
import dev.ats.application.messaging.listening.Listeners;
import dev.ats.domain.messaging.Hearing;
import dev.ats.domain.messaging.ListenerName;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls listeners on threads of their own and waits for each no longer than a deadline. A call that goes on all the same
 * is interrupted; with too many of those a listener is called no more until one of them has come back.
 */
public final class PunctualListeners implements Listeners {

    /** How long a listener may take. */
    public static final Duration DEADLINE = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(PunctualListeners.class);
    private static final int CALLS = 4;
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final List<Listener> all;
    private final Duration deadline;
    private final Map<ListenerName, Semaphore> calls = new HashMap<>();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            IDLE.toMillis(),
            TimeUnit.MILLISECONDS,
            new SynchronousQueue<>(),
            work -> Hands.daemon("ats-listener", work));

    private PunctualListeners(List<Listener> all, Duration deadline) {
        this.all = List.copyOf(all);
        this.deadline = deadline;
        for (Listener one : all) {
            if (calls.put(one.name(), new Semaphore(CALLS)) != null) {
                throw new IllegalArgumentException("two listeners are named " + one.name());
            }
        }
    }

    /**
     * These listeners, each of which may take {@link #DEADLINE}.
     *
     * @throws IllegalArgumentException when two have the same name
     */
    public static Listeners of(Listener... listeners) {
        return within(DEADLINE, listeners);
    }

    static Listeners within(Duration deadline, Listener... listeners) {
        return new PunctualListeners(List.of(listeners), deadline);
    }

    @Override
    public List<Listener> all() {
        return all;
    }

    @Override
    public Hearing tell(ListenerName name, Happening happening) {
        Semaphore free = calls.get(name);
        if (free == null || !free.tryAcquire()) {
            return Hearing.BUSY;
        }
        Listener listener = named(name);
        FutureTask<Void> call = new FutureTask<>(() -> listener.hear(happening), null);
        threads.execute(() -> {
            try {
                call.run();
            } finally {
                free.release();
            }
        });
        return waitFor(call, name, happening);
    }

    private Listener named(ListenerName name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private Hearing waitFor(FutureTask<Void> call, ListenerName name, Happening happening) {
        try {
            call.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            return Hearing.HEARD;
        } catch (ExecutionException failed) {
            LOG.warn("listener {} could not hear of event {}", name, happening.id(), failed.getCause());
            return Hearing.THREW;
        } catch (TimeoutException late) {
            call.cancel(true);
            LOG.warn("listener {} has not come back in time from hearing of event {}", name, happening.id());
            return Hearing.TIMEOUT;
        } catch (InterruptedException stopped) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            return Hearing.TIMEOUT;
        }
    }
}
