package dev.ats.application.testkit;

import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.pipeline.bulk.BulkReads;
import dev.ats.application.pipeline.bulk.BulkView;
import dev.ats.application.pipeline.bulk.Bulks;
import dev.ats.domain.access.Facts;
import dev.ats.domain.pipeline.bulk.Bulk;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.Change;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bulks in memory. */
final class InMemoryBulks implements Bulks, BulkReads {
    private final InMemoryStore store;

    InMemoryBulks(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Begun> find(BulkId id) {
        return here(id).map(state -> new Begun(Bulk.of(state), (int)
                items(state).filter(item -> item.result().isPending()).count()));
    }

    @Override
    public Optional<BulkView> find(BulkId id, Visibility visibility) {
        return here(id).filter(state -> InMemorySight.sees(
                        visibility, Facts.of(state.organization()).ownedBy(state.startedBy())))
                .map(state -> {
                    BulkTask task = store.unit().tables().bulkWords.get(id);
                    return new BulkView(
                            Bulk.of(state),
                            task.reason(),
                            task.tag(),
                            items(state).toList());
                });
    }

    private Optional<Bulk.State> here(BulkId id) {
        InMemoryUnitOfWork unit = store.unit();
        return Optional.ofNullable(unit.tables().bulks.get(id)).filter(state -> unit.isIn(state.organization()));
    }

    private Stream<BulkView.Item> items(Bulk.State state) {
        InMemoryTables tables = store.unit().tables();
        return IntStream.range(0, state.applications().size())
                .mapToObj(position -> new BulkView.Item(
                        state.applications().get(position),
                        tables.bulkItems.get(new InMemoryTables.ItemKey(state.id(), position))));
    }

    @Override
    public Optional<ItemResult> item(BulkId bulk, int position) {
        return here(bulk)
                .flatMap(state -> Optional.ofNullable(
                        store.unit().tables().bulkItems.get(new InMemoryTables.ItemKey(bulk, position))));
    }

    @Override
    public Saving starting(Change<Bulk> started, BulkTask task, Instant due) {
        Bulk.State state = started.next().state();
        return InMemorySaving.of(InMemorySaving.Rank.BULK, state.organization(), started.events(), tables -> {
            InMemoryTables.insert(tables.bulks, state.id(), state);
            tables.bulkWords.put(state.id(), task);
            for (int position = 0; position < state.applications().size(); position++) {
                tables.bulkItems.put(new InMemoryTables.ItemKey(state.id(), position), ItemResult.PENDING);
            }
            tables.bulksDue.put(state.id().value(), new InMemoryTables.Waiting(state.organization(), due));
        });
    }

    @Override
    public Saving ending(BulkId bulk, int position, ItemResult result) {
        InMemoryTables.ItemKey key = new InMemoryTables.ItemKey(bulk, position);
        InMemoryUnitOfWork unit = store.unit();
        return writing(tables -> {
            Bulk.State state = tables.bulks.get(bulk);
            ItemResult current = state == null || !unit.isIn(state.organization()) ? null : tables.bulkItems.get(key);
            InMemoryTables.unique(current == null || !current.isPending(), "pending item");
            tables.bulkItems.put(key, result);
        });
    }

    @Override
    public Saving due(BulkId bulk, Instant then) {
        return writing(tables -> tables.bulksDue.computeIfPresent(
                bulk.value(), (id, waiting) -> new InMemoryTables.Waiting(waiting.organization(), then)));
    }

    @Override
    public Saving done(BulkId bulk) {
        return writing(tables -> tables.bulksDue.remove(bulk.value()));
    }

    private static Saving writing(Consumer<InMemoryTables> write) {
        return InMemorySaving.of(InMemorySaving.Rank.BULK, null, List.of(), write);
    }
}
