package dev.ats.application.pipeline.bulk;

import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Telling;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.ItemResult;
import java.util.List;

/** Where it stands what has become of items. */
final class Items {

    /** Of a rehearsal: all are pending, and what becomes of them is written nowhere. */
    static final Items UNWRITTEN = new Items(null);

    private final Bulks bulks;

    private Items(Bulks bulks) {
        this.bulks = bulks;
    }

    /** Those that are stored. */
    static Items of(Bulks bulks) {
        return new Items(bulks);
    }

    /** Whether the item at that position has not ended yet. */
    boolean isPending(BulkId bulk, int position) {
        return bulks == null
                || bulks.item(bulk, position).filter(ItemResult::isPending).isPresent();
    }

    /** The saving that ends it. */
    Saving ending(BulkId bulk, int position, ItemResult result) {
        return bulks == null ? new Telling(List.of()) : bulks.ending(bulk, position, result);
    }
}
