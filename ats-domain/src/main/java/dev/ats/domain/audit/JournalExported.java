package dev.ats.domain.audit;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import java.time.Instant;

/**
 * Somebody began to take a copy of a journal.
 *
 * @param journal whose
 * @param from since when, or null for all
 * @param to until when, or null for all
 */
public record JournalExported(OrganizationId journal, Instant from, Instant to) implements Event {

    @Override
    public Ref about() {
        return Ref.toJournalOf(journal);
    }
}
