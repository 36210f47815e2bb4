package dev.ats.application.pipeline.bulk;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.pipeline.bulk.Bulk;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.Change;
import java.time.Instant;
import java.util.Optional;

/** The bulks of the organization entered, and what became of their items. */
public interface Bulks {

    /**
     * A bulk, and how much of it has yet to be done.
     *
     * @param pending how many items
     */
    record Begun(Bulk bulk, int pending) {}

    /** The bulk of that id, or nothing. */
    Optional<Begun> find(BulkId id);

    /** What became of the item at that position, or nothing when there is none. */
    Optional<ItemResult> item(BulkId bulk, int position);

    /**
     * The saving that writes a new bulk with all its items pending, and, apart from it because it can be erased, what was
     * said with it; and puts it into the queue.
     *
     * @param due when it is anybody's who looks for it there
     */
    Saving starting(Change<Bulk> started, BulkTask task, Instant due);

    /** The saving that ends a pending item; one that has ended meanwhile is a lost creation. */
    Saving ending(BulkId bulk, int position, ItemResult result);

    /** The saving that makes the bulk due in the queue then, if it is there. */
    Saving due(BulkId bulk, Instant then);

    /** The saving that takes the bulk out of the queue: nothing of it is left to do. */
    Saving done(BulkId bulk);
}
