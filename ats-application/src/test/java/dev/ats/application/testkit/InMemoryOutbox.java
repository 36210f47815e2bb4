package dev.ats.application.testkit;

import dev.ats.application.kernel.Outbox;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The outbox in memory. */
final class InMemoryOutbox implements Outbox {

    @Override
    public Saving saving(UUID id, OrganizationId organization, Event event, Author by, Instant at) {
        InMemoryTables.OutboxRow row = new InMemoryTables.OutboxRow(id, organization, event, by, at);
        return InMemorySaving.of(InMemorySaving.Rank.OUTBOX, organization, List.of(), tables -> {
            tables.outbox.add(row);
            tables.eventsDue.put(id, new InMemoryTables.Waiting(organization, at));
        });
    }
}
