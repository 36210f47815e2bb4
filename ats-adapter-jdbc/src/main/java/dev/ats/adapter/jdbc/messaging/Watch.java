package dev.ats.adapter.jdbc.messaging;

import dev.ats.application.kernel.UseCase;
import dev.ats.application.pipeline.Breaches;
import dev.ats.application.pipeline.TellBreaches;
import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.OrganizationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after targets that are breached, one organization at a time; what is left over, the next round tells. */
public final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Actor WATCH = new Actor.System("sla");
    private static final int BATCH = 100;

    private final UseCase<TellBreaches, Integer> tell;
    private final Breaches breaches;

    public Watch(UseCase<TellBreaches, Integer> tell, Breaches breaches) {
        this.tell = tell;
        this.breaches = breaches;
    }

    /** Goes through all organizations once. */
    public void look() {
        breaches.organizations().forEach(this::look);
    }

    private void look(OrganizationId organization) {
        try {
            tell.run(WATCH, new TellBreaches(organization, BATCH)).<Void>fold(told -> null, refusal -> {
                LOG.debug("breaches of {} are told later: {}", organization, refusal.code());
                return null;
            });
        } catch (RuntimeException failed) {
            // Whatever is wrong with one organization is no reason to leave out the others.
            LOG.warn("breaches of {} could not be told; they will be later", organization, failed);
        }
    }
}
