package dev.ats.domain.access.sessions;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;

/** Somebody signed in: into an organization, or with null as a candidate. */
public record SessionStarted(SessionId session, AccountId account, OrganizationId organization) implements Event {

    @Override
    public Ref about() {
        return new Ref(Ref.Kind.SESSION, session.value());
    }
}
