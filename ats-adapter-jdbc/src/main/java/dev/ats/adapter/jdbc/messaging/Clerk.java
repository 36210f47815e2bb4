package dev.ats.adapter.jdbc.messaging;

import dev.ats.application.kernel.Clock;
import dev.ats.application.messaging.Queues;
import dev.ats.application.pipeline.bulk.AdvanceBulk;
import dev.ats.application.pipeline.bulk.BulkUseCases;
import dev.ats.domain.access.Actor;
import dev.ats.domain.pipeline.bulk.BulkId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes on with bulks that whoever started them has left, or whose process has died. A large one is put down after a while,
 * so that the organizations take turns.
 */
public final class Clerk {

    private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);
    private static final Actor BULK = new Actor.System("bulk");
    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    /** Much longer than that and the slowest item. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final BulkUseCases bulks;
    private final Queues queues;
    private final Clock clock;
    private volatile boolean stopping;

    public Clerk(BulkUseCases bulks, Queues queues, Clock clock) {
        this.bulks = bulks;
        this.queues = queues;
        this.clock = clock;
    }

    /** Goes on with each bulk that is due. */
    public void work() {
        while (!stopping) {
            Instant now = clock.now();
            List<Queues.Due> due = queues.claim(Queues.Line.BULKS, 1, now, now.plus(LEASE));
            if (due.isEmpty()) {
                return;
            }
            due.forEach(this::advance);
        }
    }

    /** Takes up nothing more. */
    void stop() {
        stopping = true;
    }

    private void advance(Queues.Due due) {
        try {
            bulks.advance()
                    .run(BULK, new AdvanceBulk(due.organization(), new BulkId(due.id()), AT_ONCE))
                    .<Void>fold(
                            left -> {
                                LOG.debug("of bulk {}, {} items are left", due.id(), left);
                                return null;
                            },
                            refusal -> {
                                LOG.info("bulk {} stays in the queue: {}", due.id(), refusal.code());
                                return null;
                            });
        } catch (RuntimeException bug) {
            LOG.error("bulk {} cannot be gone on with", due.id(), bug);
        }
    }
}
