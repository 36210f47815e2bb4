package dev.ats.domain.access.sessions;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;

/** A session goes on in another organization, or with null as a candidate's. */
public record SessionSwitched(SessionId session, AccountId account, OrganizationId organization) implements Event {

    @Override
    public Ref about() {
        return new Ref(Ref.Kind.SESSION, session.value());
    }
}
