package dev.ats.application.messaging;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.UUID;

/**
 * "Write to whoever has to know of these events of one organization, or of the installation, and keep them for whoever
 * listens."
 *
 * <p>Answers how many mails follow from them.
 */
public record AddressEvents(OrganizationId organization, List<UUID> events) implements Command<Integer> {

    public AddressEvents {
        requireNonNull(organization, "organization");
        events = List.copyOf(events);
    }

    @Override
    public Home home() {
        return Home.of(organization);
    }
}
