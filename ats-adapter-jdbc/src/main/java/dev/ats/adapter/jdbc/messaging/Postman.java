package dev.ats.adapter.jdbc.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.ats.application.kernel.Clock;
import dev.ats.application.messaging.AddressMails;
import dev.ats.application.messaging.DeliverMail;
import dev.ats.application.messaging.MailQueue;
import dev.ats.application.messaging.MessagingUseCases;
import dev.ats.domain.access.Actor;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.shared.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works the queue off: addresses events in batches, and delivers as many mails at once as it has hands. It claims a mail
 * only with a hand free to carry it, so that none waits behind a slow one where another process could take it.
 */
public final class Postman implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Actor POSTMAN = new Actor.System("mail");

    /** Longer than the slowest statement. */
    private static final Duration TO_ADDRESS = Duration.ofSeconds(30);

    /** Longer than a mailer may take. */
    private static final Duration TO_DELIVER = Duration.ofSeconds(50);

    private static final int BATCH = 64;
    private static final int HANDS = 4;
    private static final Duration A_HAND_FREE = Duration.ofSeconds(1);

    private final MessagingUseCases messaging;
    private final MailQueue queue;
    private final Clock clock;
    private final Duration patience;
    private final Semaphore free = new Semaphore(HANDS);
    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS, Postman::hand);
    private volatile boolean stopping;

    /** @param patience how long mails under way may take to finish when it is closed */
    public Postman(MessagingUseCases messaging, MailQueue queue, Clock clock, Duration patience) {
        this.messaging = messaging;
        this.queue = queue;
        this.clock = clock;
        this.patience = patience;
    }

    /** Addresses all events that are due. */
    public void address() {
        while (!stopping) {
            List<MailQueue.Due> due = claim(MailQueue.Line.EVENTS, BATCH, TO_ADDRESS);
            if (due.isEmpty()) {
                return;
            }
            byOrganization(due).forEach(this::address);
        }
    }

    /** Hands out all mails that are due, as hands get free; those handed out last may be under way when it returns. */
    public void deliver() {
        while (!stopping && take()) {
            int more = free.drainPermits();
            List<MailQueue.Due> due = List.of();
            try {
                due = claim(MailQueue.Line.MAILS, 1 + more, TO_DELIVER);
            } finally {
                free.release(1 + more - due.size());
            }
            if (due.isEmpty()) {
                return;
            }
            due.forEach(this::handOut);
        }
    }

    /** Lets the mails under way finish; what was claimed and not begun comes back to the queue by itself. */
    @Override
    public void close() {
        stopping = true;
        hands.shutdown();
        try {
            if (!hands.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("some mails are still under way; they will be sent again under the same Message-ID");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<MailQueue.Due> claim(MailQueue.Line line, int most, Duration lease) {
        Instant now = clock.now();
        return queue.claim(line, most, now, now.plus(lease));
    }

    private void address(OrganizationId organization, List<UUID> events) {
        try {
            messaging
                    .address()
                    .run(POSTMAN, new AddressMails(organization, events))
                    .fold(done -> done, refusal -> {
                        LOG.debug("events are not addressed now: {}", refusal.code());
                        return 0;
                    });
        } catch (RuntimeException bug) {
            if (events.size() == 1) {
                LOG.error("event {} cannot be addressed", events.get(0), bug);
            } else {
                // One that cannot be read keeps no other waiting.
                events.forEach(event -> address(organization, List.of(event)));
            }
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

    private void handOut(MailQueue.Due due) {
        try {
            hands.execute(() -> {
                try {
                    deliver(due);
                } finally {
                    free.release();
                }
            });
        } catch (RejectedExecutionException stopped) {
            free.release();
        }
    }

    private void deliver(MailQueue.Due due) {
        try {
            messaging
                    .deliver()
                    .run(POSTMAN, DeliverMail.of(due.organization(), new MailId(due.id()), clock.now()))
                    .<Void>fold(
                            status -> {
                                LOG.debug("mail {} is {}", due.id(), status);
                                return null;
                            },
                            refusal -> {
                                LOG.info("mail {} stays in the queue: {}", due.id(), refusal.code());
                                return null;
                            });
        } catch (RuntimeException bug) {
            LOG.error("mail {} cannot be delivered", due.id(), bug);
        }
    }

    private static Map<OrganizationId, List<UUID>> byOrganization(List<MailQueue.Due> due) {
        return due.stream().collect(groupingBy(MailQueue.Due::organization, mapping(MailQueue.Due::id, toList())));
    }

    private static Thread hand(Runnable work) {
        Thread thread = new Thread(work, "postman");
        thread.setDaemon(true);
        return thread;
    }
}
