package canary.dev.ats.domain.jobs;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import java.util.List;

/** Offends: no text stands in an event, in no list either. */
record EventWithTextsInAList(List<Name> names) implements Event {
    @Override
    public Ref about() {
        return Ref.to(OrganizationId.INSTALLATION);
    }
}
