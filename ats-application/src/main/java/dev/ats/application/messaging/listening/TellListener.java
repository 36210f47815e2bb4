package dev.ats.application.messaging.listening;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.messaging.Hearing;
import dev.ats.domain.messaging.ListenerName;
import dev.ats.domain.messaging.Telling;
import dev.ats.domain.shared.OrganizationId;
import java.util.UUID;

/**
 * "Try to tell this listener of this event."
 *
 * @param hearing what became of it, once it was tried; null before
 */
public record TellListener(OrganizationId organization, UUID event, ListenerName listener, Hearing hearing)
        implements Command<Telling.Status> {

    public TellListener {
        requireNonNull(organization, "organization");
        requireNonNull(event, "event");
        requireNonNull(listener, "listener");
    }

    /** Not tried yet. */
    public static TellListener of(OrganizationId organization, UUID event, ListenerName listener) {
        return new TellListener(organization, event, listener, null);
    }

    TellListener tried(Hearing outcome) {
        return new TellListener(organization, event, listener, outcome);
    }

    @Override
    public Home home() {
        return Home.of(organization);
    }
}
