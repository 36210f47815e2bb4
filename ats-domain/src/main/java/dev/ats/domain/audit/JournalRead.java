package dev.ats.domain.audit;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import java.time.Instant;

/**
 * Somebody looked at a page of a journal.
 *
 * @param journal whose
 * @param from since when, or null for all
 * @param to until when, or null for all
 */
public record JournalRead(OrganizationId journal, Instant from, Instant to) implements Event {

    @Override
    public Ref about() {
        return Ref.toJournalOf(journal);
    }
}
