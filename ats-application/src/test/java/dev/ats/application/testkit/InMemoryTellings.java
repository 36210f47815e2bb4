package dev.ats.application.testkit;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.messaging.listening.Happening;
import dev.ats.application.messaging.listening.TellingReads;
import dev.ats.application.messaging.listening.Tellings;
import dev.ats.application.messaging.listening.Unheard;
import dev.ats.domain.access.Facts;
import dev.ats.domain.messaging.ListenerName;
import dev.ats.domain.messaging.Telling;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who listens, and what each has yet to hear, in memory. */
final class InMemoryTellings implements Tellings, TellingReads {
    private final InMemoryStore store;

    InMemoryTellings(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Set<ListenerName> listeners() {
        return Set.copyOf(store.unit().tables().listeners.keySet());
    }

    @Override
    public Saving registered(ListenerName listener, Instant at) {
        return InMemorySaving.of(
                InMemorySaving.Rank.TELLING, null, List.of(), tables -> tables.listeners.putIfAbsent(listener, at));
    }

    @Override
    public Saving forgotten(ListenerName listener) {
        return InMemorySaving.of(InMemorySaving.Rank.TELLING, null, List.of(), tables -> {
            tables.listeners.remove(listener);
            tables.tellingsDue.remove(listener);
            tables.tellings.keySet().removeIf(key -> key.listener().equals(listener));
        });
    }

    @Override
    public Optional<Telling> find(ListenerName listener, UUID event) {
        return Optional.ofNullable(store.unit().tables().tellings.get(new InMemoryTables.TellingKey(listener, event)))
                .map(Telling::of);
    }

    @Override
    public Saving saving(Change<Telling> change) {
        Telling.State state = change.next().state();
        return InMemorySaving.of(InMemorySaving.Rank.TELLING, null, change.events(), tables -> write(tables, state));
    }

    private static void write(InMemoryTables tables, Telling.State state) {
        InMemoryTables.TellingKey key = new InMemoryTables.TellingKey(state.listener(), state.event());
        Telling.State current = tables.tellings.get(key);
        boolean first = InMemoryTables.isFirst(state.version(), current == null ? null : current.version());
        if (first && (current != null || !tables.listeners.containsKey(state.listener()))) {
            return;
        }
        tables.tellings.put(key, state);
        tables.tellingsDue
                .computeIfAbsent(state.listener(), none -> new LinkedHashMap<>())
                .put(state.event(), new InMemoryTables.Waiting(state.organization(), state.nextAt()));
        if (state.status() != Telling.Status.WAITING) {
            tables.tellingsDue.get(state.listener()).remove(state.event());
        }
        if (state.status() == Telling.Status.HEARD) {
            tables.tellings.remove(key);
        }
    }

    @Override
    public Optional<Happening> happening(UUID event, Visibility visibility) {
        InMemoryUnitOfWork unit = store.unit();
        return unit.tables().outbox.stream()
                .filter(row -> row.id().equals(event) && unit.isIn(row.organization()))
                .filter(row -> InMemorySight.sees(visibility, Facts.of(row.organization())))
                .map(row -> new Happening(row.id(), row.organization(), row.event(), row.by(), row.at()))
                .findFirst();
    }

    @Override
    public Page<Unheard> unheard(ListenerName listener, Paging paging, Visibility visibility) {
        if (!InMemorySight.sees(visibility, Facts.of(OrganizationId.INSTALLATION))) {
            return Page.of(List.of(), paging.limit(), unheard -> Place.of(unheard.event()));
        }
        String after = paging.after() == null ? "~" : paging.after().id().toString();
        return Page.of(
                store.unit().tables().tellings.values().stream()
                        .filter(one -> one.listener().equals(listener) && one.status() == Telling.Status.DEAD)
                        .filter(one -> one.event().toString().compareTo(after) < 0)
                        .sorted(Comparator.comparing(
                                        (Telling.State one) -> one.event().toString())
                                .reversed())
                        .limit(paging.limit() + 1L)
                        .map(one -> Unheard.of(Telling.of(one)))
                        .toList(),
                paging.limit(),
                unheard -> Place.of(unheard.event()));
    }
}
