package canary.dev.ats.domain.jobs;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;

/** Offends: no text stands in an event. */
record EventWithAText(int sequence, String reason) implements Event {
    @Override
    public Ref about() {
        return Ref.to(OrganizationId.INSTALLATION);
    }
}
