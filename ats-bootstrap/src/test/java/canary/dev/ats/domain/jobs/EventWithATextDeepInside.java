package canary.dev.ats.domain.jobs;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;

/** Offends: no text stands in an event, however deep. */
record EventWithATextDeepInside(Part part) implements Event {
    @Override
    public Ref about() {
        return Ref.to(OrganizationId.INSTALLATION);
    }

    record Part(int sequence, String reason) {}
}
