package dev.ats.adapter.jdbc.audit;

import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Words;
import dev.ats.adapter.jdbc.search.Listing;
import dev.ats.adapter.jdbc.search.Part;
import dev.ats.adapter.jdbc.search.Rows;
import dev.ats.adapter.jdbc.search.Search;
import dev.ats.adapter.jdbc.search.Seen;
import dev.ats.adapter.jdbc.search.Track;
import dev.ats.application.audit.JournalEntry;
import dev.ats.application.audit.JournalFilter;
import dev.ats.application.audit.JournalSort;
import dev.ats.application.kernel.AuditEntry.Ending;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Ref;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.StatelessSession;

/** The entries of a journal; of several actions, the first of each, and of these the first. */
record JournalList(JournalFilter filter, Order<JournalSort> order, Paging paging, Sight sight)
        implements Search<Page<JournalEntry>> {

    @Override
    public Page<JournalEntry> in(StatelessSession session) {
        Track track = Track.ofInstants("at", order, paging).within(filter.from(), filter.to());
        Listing<AuditEntryEntity> entries = new Listing<>(session, AuditEntryEntity.class, track);
        return entries.page(part(entries), paging, (query, entry) -> List.of(), JournalList::entry);
    }

    private Part part(Listing<AuditEntryEntity> entries) {
        String[] actions = filter.actions().stream().map(Permission::code).toArray(String[]::new);
        return actions.length == 0 ? entries.where(this::asked) : entries.along("action", actions, this::asked);
    }

    private void asked(Rows<AuditEntryEntity> entries) {
        entries.having("by", filter.actor() == null ? null : filter.actor().label())
                .having("objectId", filter.object())
                .having("objectKind", filter.kind() == null ? null : Words.of(filter.kind()));
        Seen.journal(sight).accept(entries);
    }

    private static JournalEntry entry(Tuple item) {
        AuditEntryEntity row = item.get("row", AuditEntryEntity.class);
        return new JournalEntry(
                row.id(),
                row.at(),
                new Author(row.by()),
                Permission.named(row.action()).orElseThrow(),
                new Ref(Words.read(Ref.Kind.class, row.objectKind()), row.objectId()),
                Words.read(Ending.class, row.ending()),
                row.facts(),
                row.requestId());
    }
}
