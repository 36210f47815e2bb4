package dev.ats.application.audit;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.audit.JournalRead;
import dev.ats.domain.shared.Event;
import java.util.List;
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
        Paging paging = query.paging();
        if (paging.after() == null) {
            return Optional.of(page(query, null, visibility));
        }
        // An entry is never deleted: one that has no place here is of another journal.
        return Optional.of(journal.placeOf(paging.after(), visibility)
                .map(place -> page(query, place, visibility))
                .orElseGet(() -> new Page<>(List.of(), false)));
    }

    @Override
    public Event deed(ReadJournal query) {
        return new JournalRead(
                query.journal(), query.filter().from(), query.filter().to());
    }

    private Page<JournalEntry> page(ReadJournal query, JournalPlace before, Visibility visibility) {
        int limit = query.paging().limit();
        return Page.of(journal.newest(query.filter(), before, limit + 1, visibility), limit);
    }
}
