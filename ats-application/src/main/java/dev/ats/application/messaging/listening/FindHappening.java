package dev.ats.application.messaging.listening;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.OrganizationId;
import java.util.UUID;

/** "What was it that happened?" */
record FindHappening(OrganizationId organization, UUID event) implements Query<Happening> {

    FindHappening {
        requireNonNull(organization, "organization");
        requireNonNull(event, "event");
    }

    @Override
    public Home home() {
        return Home.of(organization);
    }
}
