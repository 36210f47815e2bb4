package dev.ats.adapter.rest.audit;

import dev.ats.adapter.rest.json.StoredList;
import dev.ats.application.audit.JournalEntry;
import dev.ats.application.kernel.AuditEntry.Ending;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Ref;
import java.time.Instant;
import java.util.UUID;

/** One line of a journal, as it is answered. */
record AuditEntryView(
        UUID id,
        Instant at,
        Author actor,
        String action,
        Ref object,
        Ending ending,
        StoredList facts,
        String requestId) {

    static AuditEntryView of(JournalEntry entry) {
        return new AuditEntryView(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.action().code(),
                entry.object(),
                entry.ending(),
                new StoredList(entry.facts()),
                entry.requestId());
    }
}
