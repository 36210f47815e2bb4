package canary.dev.ats.application.jobs;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;

/** Offends: events lie in the domain. */
record EventOutOfPlace(JobId job) implements Event {
    @Override
    public Ref about() {
        return Ref.to(OrganizationId.INSTALLATION);
    }
}
