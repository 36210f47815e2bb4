package dev.ats.adapter.jdbc.messaging;

import dev.ats.application.access.purging.Purge;
import dev.ats.application.access.purging.PurgingUseCases;
import dev.ats.domain.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes away what nobody needs any more, a batch at a time, so that no round takes long; the next round takes the next. */
public final class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final Actor SWEEPER = new Actor.System("purge");
    private static final int BATCH = 1_000;

    private final PurgingUseCases purging;

    public Sweeper(PurgingUseCases purging) {
        this.purging = purging;
    }

    /** Takes away one batch of each kind. */
    public void sweep() {
        purging.purge().run(SWEEPER, new Purge(BATCH)).<Void>fold(done -> null, refusal -> {
            LOG.debug("nothing is taken away now: {}", refusal.code());
            return null;
        });
    }
}
