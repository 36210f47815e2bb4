package dev.ats.adapter.jdbc.messaging;

import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Unavailable;
import dev.ats.application.messaging.Queues;
import dev.ats.application.messaging.listening.ListeningUseCases;
import dev.ats.application.messaging.listening.RegisterListener;
import dev.ats.application.messaging.listening.TellListener;
import dev.ats.domain.access.Actor;
import dev.ats.domain.messaging.ListenerName;
import dev.ats.domain.messaging.Telling;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells one listener of this process what is due for it, on rounds and with hands of its own: whatever it does, nobody
 * else waits for it. Where other processes have a listener of that name too, each tells what it is first to claim.
 */
final class Teller implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Teller.class);
    private static final Actor TELLER = new Actor.System("listeners");

    /** Longer than a listener may take, and what is read before and written after it. */
    private static final Duration TO_TELL = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final int HANDS = 2;

    private final ListenerName listener;
    private final ListeningUseCases listening;
    private final Queues queues;
    private final Clock clock;
    private final Hands hands;
    private final ScheduledExecutorService rounds;

    private Teller(ListenerName listener, ListeningUseCases listening, Queues queues, Clock clock) {
        this.listener = listener;
        this.listening = listening;
        this.queues = queues;
        this.clock = clock;
        this.hands = new Hands("teller-" + listener, HANDS);
        this.rounds = Executors.newSingleThreadScheduledExecutor(work -> Hands.daemon("tell-" + listener, work));
    }

    /**
     * Registers the listener, and begins to tell it.
     *
     * @throws Unavailable when it cannot be registered now
     */
    @SuppressWarnings("FutureReturnValueIgnored") // a round fails by itself, and says so
    static Teller start(ListenerName listener, ListeningUseCases listening, Queues queues, Clock clock) {
        listening.register().run(TELLER, new RegisterListener(listener)).<Boolean>fold(isNew -> isNew, refusal -> {
            throw new Unavailable("listener " + listener + " cannot be registered: " + refusal.code(), null);
        });
        Teller teller = new Teller(listener, listening, queues, clock);
        teller.rounds.scheduleWithFixedDelay(teller::round, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        return teller;
    }

    /** Begins nothing more; {@link #isDone} waits for what is under way. */
    @Override
    public void close() {
        hands.stop();
        rounds.shutdown();
    }

    boolean isDone(Duration patience) {
        return hands.isDone(patience);
    }

    private void round() {
        try {
            hands.workOff(this::claim, this::tell);
        } catch (RuntimeException failed) {
            // The database is gone, say: that is the next round's business.
            LOG.warn("listener {} is told nothing now", listener, failed);
        }
    }

    private List<Queues.Due> claim(int most) {
        Instant now = clock.now();
        return queues.claim(Queues.Line.of(listener), most, now, now.plus(TO_TELL));
    }

    private void tell(Queues.Due due) {
        try {
            listening
                    .tell()
                    .run(TELLER, TellListener.of(due.organization(), due.id(), listener))
                    .<Void>fold(
                            status -> {
                                told(due, status);
                                return null;
                            },
                            refusal -> {
                                LOG.info("event {} stays to be told to {}: {}", due.id(), listener, refusal.code());
                                return null;
                            });
        } catch (RuntimeException bug) {
            LOG.error("event {} cannot be told to {}", due.id(), listener, bug);
        }
    }

    private void told(Queues.Due due, Telling.Status status) {
        if (status == Telling.Status.DEAD) {
            LOG.error("event {} is given up: {} would not hear of it", due.id(), listener);
        } else {
            LOG.debug("event {} for {} is {}", due.id(), listener, status);
        }
    }
}
