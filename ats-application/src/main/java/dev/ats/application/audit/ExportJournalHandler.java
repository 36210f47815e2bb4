package dev.ats.application.audit;

import dev.ats.application.kernel.Pages;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.audit.JournalExported;
import dev.ats.domain.shared.Event;
import java.util.Optional;

final class ExportJournalHandler
        implements QueryHandler.UnderOneThing<ExportJournal, Pages<JournalEntry>>,
                QueryHandler.Recorded<ExportJournal, Pages<JournalEntry>> {

    private final JournalReads journal;

    ExportJournalHandler(JournalReads journal) {
        this.journal = journal;
    }

    @Override
    public Permission permission() {
        return Permission.AUDIT_EXPORT;
    }

    @Override
    public Optional<Facts> under(ExportJournal query) {
        return Optional.of(Facts.collectionOf(query.journal()));
    }

    @Override
    public Optional<Pages<JournalEntry>> answer(ExportJournal query, Visibility visibility) {
        return Optional.of(
                place -> journal.list(query.filter(), ReadJournal.USUAL, new Paging(Paging.MOST, place), visibility));
    }

    @Override
    public Event deed(ExportJournal query) {
        return new JournalExported(
                query.journal(), query.filter().from(), query.filter().to());
    }
}
