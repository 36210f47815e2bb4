package dev.ats.adapter.jdbc.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.ats.application.kernel.Clock;
import dev.ats.application.messaging.AddressEvents;
import dev.ats.application.messaging.DeliverMail;
import dev.ats.application.messaging.MessagingUseCases;
import dev.ats.application.messaging.Queues;
import dev.ats.domain.access.Actor;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.shared.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works the queues off: addresses events in batches, and delivers as many mails at once as it has hands.
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

    private final MessagingUseCases messaging;
    private final Queues queues;
    private final Clock clock;
    private final Duration patience;
    private final Hands hands = new Hands("postman", HANDS);

    /** @param patience how long mails under way may take to finish when it is closed */
    public Postman(MessagingUseCases messaging, Queues queues, Clock clock, Duration patience) {
        this.messaging = messaging;
        this.queues = queues;
        this.clock = clock;
        this.patience = patience;
    }

    /** Addresses all events that are due. */
    public void address() {
        while (!hands.isStopping()) {
            List<Queues.Due> due = claim(Queues.Line.EVENTS, BATCH, TO_ADDRESS);
            if (due.isEmpty()) {
                return;
            }
            byOrganization(due).forEach(this::address);
        }
    }

    /** Hands out all mails that are due, as hands get free; those handed out last may be under way when it returns. */
    public void deliver() {
        hands.workOff(most -> claim(Queues.Line.MAILS, most, TO_DELIVER), this::deliver);
    }

    /** Lets the mails under way finish; what was claimed and not begun comes back to the queue by itself. */
    @Override
    public void close() {
        hands.stop();
        if (!hands.isDone(patience)) {
            LOG.warn("some mails are still under way; they will be sent again under the same Message-ID");
        }
    }

    private List<Queues.Due> claim(Queues.Line line, int most, Duration lease) {
        Instant now = clock.now();
        return queues.claim(line, most, now, now.plus(lease));
    }

    private void address(OrganizationId organization, List<UUID> events) {
        try {
            messaging
                    .address()
                    .run(POSTMAN, new AddressEvents(organization, events))
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

    private void deliver(Queues.Due due) {
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

    private static Map<OrganizationId, List<UUID>> byOrganization(List<Queues.Due> due) {
        return due.stream().collect(groupingBy(Queues.Due::organization, mapping(Queues.Due::id, toList())));
    }
}
