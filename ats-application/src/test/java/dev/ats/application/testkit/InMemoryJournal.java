package dev.ats.application.testkit;

import dev.ats.application.kernel.AuditEntry;
import dev.ats.application.kernel.Journal;
import dev.ats.application.kernel.Saving;
import java.util.List;

/** The journals in memory. */
final class InMemoryJournal implements Journal {

    @Override
    public Saving saving(AuditEntry entry) {
        return InMemorySaving.of(
                InMemorySaving.Rank.JOURNAL, entry.organization(), List.of(), tables -> tables.journal.add(entry));
    }
}
