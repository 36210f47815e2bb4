package dev.ats.application.testkit;

import dev.ats.application.audit.JournalEntry;
import dev.ats.application.audit.JournalFilter;
import dev.ats.application.audit.JournalPlace;
import dev.ats.application.audit.JournalReads;
import dev.ats.application.kernel.AuditEntry;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Reach;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The journal as it is looked at, in memory. */
final class InMemoryJournalReads implements JournalReads {

    private static final Comparator<JournalPlace> IN_ORDER = Comparator.comparing(JournalPlace::at)
            .thenComparing(place -> place.id().toString());

    private final InMemoryStore store;

    InMemoryJournalReads(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public List<JournalEntry> newest(JournalFilter filter, JournalPlace before, int most, Visibility visibility) {
        return seen(visibility)
                .filter(entry -> matches(filter, entry))
                .map(InMemoryJournalReads::read)
                .filter(entry -> before == null || IN_ORDER.compare(entry.place(), before) < 0)
                .sorted(Comparator.comparing(JournalEntry::place, IN_ORDER).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public Optional<JournalPlace> placeOf(UUID entry, Visibility visibility) {
        return seen(visibility)
                .filter(one -> one.id().equals(entry))
                .map(InMemoryJournalReads::read)
                .map(JournalEntry::place)
                .findFirst();
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
