package canary.dev.ats.domain.jobs;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;

/** Offends: events are records. */
final class EventAsAClass implements Event {
    @Override
    public Ref about() {
        return Ref.to(OrganizationId.INSTALLATION);
    }
}
