package dev.ats.application.pipeline.bulk;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.bulk.Bulk;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Tag;
import java.util.List;

/**
 * A bulk as it is shown.
 *
 * @param reason what was said with it; null when nothing was, or it has been erased
 * @param tag what candidates are filed under; null when none are, or it has been erased
 */
public record BulkView(Bulk bulk, Line reason, Tag tag, List<Item> items) {

    /** One application, and what became of it. */
    public record Item(ApplicationId application, ItemResult result) {

        public Item {
            requireNonNull(application, "application");
            requireNonNull(result, "result");
        }
    }

    public BulkView {
        requireNonNull(bulk, "bulk");
        items = List.copyOf(items);
    }

    /** Where each is to go, or null. */
    public Stage to() {
        return bulk.state().to();
    }

    /** How many items have ended so. */
    public int count(ItemResult.Outcome outcome) {
        return (int) items.stream()
                .filter(item -> item.result().outcome() == outcome)
                .count();
    }

    /** Whether nothing of it is left to do. */
    public boolean isDone() {
        return items.stream().noneMatch(item -> item.result().isPending());
    }

    /** Of a new bulk, before anything was done. */
    public static BulkView of(Bulk bulk, BulkTask task) {
        return new BulkView(
                bulk,
                task.reason(),
                task.tag(),
                bulk.state().applications().stream()
                        .map(application -> new Item(application, ItemResult.PENDING))
                        .toList());
    }
}
