package dev.ats.application.audit;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.audit.JournalRead;
import dev.ats.domain.shared.Event;
import java.util.Optional;

final class ReadJournalHandler
        implements QueryHandler.UnderOneThing<ReadJournal, Page<JournalEntry>>,
                QueryHandler.Recorded<ReadJournal, Page<JournalEntry>> {

    private final JournalReads journal;

    ReadJournalHandler(JournalReads journal) {
        this.journal = journal;
    }

    @Override
    public Permission permission() {
        return Permission.AUDIT_VIEW;
    }

    @Override
    public Optional<Facts> under(ReadJournal query) {
        return Optional.of(Facts.collectionOf(query.journal()));
    }

    @Override
    public Optional<Page<JournalEntry>> answer(ReadJournal query, Visibility visibility) {
        return Optional.of(journal.list(query.filter(), query.order(), query.paging(), visibility));
    }

    @Override
    public Event deed(ReadJournal query) {
        return new JournalRead(
                query.journal(), query.filter().from(), query.filter().to());
    }
}
