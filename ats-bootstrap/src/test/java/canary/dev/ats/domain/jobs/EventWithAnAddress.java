package canary.dev.ats.domain.jobs;

import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;

/** Offends: no personal value stands in an event. */
record EventWithAnAddress(Email email) implements Event {
    @Override
    public Ref about() {
        return Ref.to(OrganizationId.INSTALLATION);
    }
}
