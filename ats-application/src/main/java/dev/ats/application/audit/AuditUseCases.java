package dev.ats.application.audit;

import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Pages;

/** What can be done with the journal. */
public record AuditUseCases(Ask<ReadJournal, Page<JournalEntry>> read, Ask<ExportJournal, Pages<JournalEntry>> export) {

    /** Its use cases, behind the gate. */
    public static AuditUseCases of(Gate gate, JournalReads journal) {
        return new AuditUseCases(
                gate.question(new ReadJournalHandler(journal)), gate.download(new ExportJournalHandler(journal)));
    }
}
