package dev.ats.application.messaging;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;

/**
 * "Who would be written to about what, if this happened?" Asked by the product itself, about events that may never be.
 *
 * <p>Answers the mails of each event, in the order of the events.
 *
 * @param by who would have done it
 */
public record ForeseeMails(OrganizationId organization, List<Event> events, Author by)
        implements Query<List<List<Addressing>>> {

    public ForeseeMails {
        requireNonNull(organization, "organization");
        events = List.copyOf(events);
        requireNonNull(by, "by");
    }

    @Override
    public Home home() {
        return Home.of(organization);
    }
}
