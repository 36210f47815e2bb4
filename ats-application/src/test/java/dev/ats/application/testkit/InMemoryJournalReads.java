package dev.ats.application.testkit;

import dev.ats.application.audit.JournalEntry;
import dev.ats.application.audit.JournalFilter;
import dev.ats.application.audit.JournalReads;
import dev.ats.application.audit.JournalSort;
import dev.ats.application.kernel.AuditEntry;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Reach;
import java.util.stream.Stream;

/** The journal as it is looked at, in memory. */
final class InMemoryJournalReads implements JournalReads {

    private final InMemoryStore store;

    InMemoryJournalReads(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Page<JournalEntry> list(
            JournalFilter filter, Order<JournalSort> order, Paging paging, Visibility visibility) {
        Stream<JournalEntry> wanted =
                seen(visibility).filter(entry -> matches(filter, entry)).map(InMemoryJournalReads::read);
        return InMemoryPages.ordered(wanted, order, paging, JournalEntry::place);
    }

    private Stream<AuditEntry> seen(Visibility visibility) {
        InMemoryUnitOfWork unit = store.unit();
        boolean seesAll = visibility.<Boolean>fold(
                member -> member.reach() == Reach.ORGANIZATION, own -> false, () -> false, () -> true);
        return unit.tables().journal.stream().filter(entry -> seesAll && unit.isIn(entry.organization()));
    }

    private static boolean matches(JournalFilter filter, AuditEntry entry) {
        return (filter.actor() == null || filter.actor().equals(entry.by()))
                && (filter.object() == null
                        || filter.object().equals(entry.object().id()))
                && (filter.kind() == null || filter.kind() == entry.object().kind())
                && (filter.actions().isEmpty() || filter.actions().contains(entry.action()))
                && (filter.from() == null || !entry.at().isBefore(filter.from()))
                && (filter.to() == null || entry.at().isBefore(filter.to()));
    }

    private static JournalEntry read(AuditEntry entry) {
        return new JournalEntry(
                entry.id(),
                entry.at(),
                entry.by(),
                entry.action(),
                entry.object(),
                entry.ending(),
                InMemoryFacts.json(entry.facts()),
                entry.requestId());
    }
}
