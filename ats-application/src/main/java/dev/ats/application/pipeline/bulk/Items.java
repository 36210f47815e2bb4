package dev.ats.application.pipeline.bulk;

import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Telling;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.ItemResult;
import java.util.List;

/** Where it stands what has become of items. */
interface Items {

    /** Of a rehearsal, in which no item is ever written. */
    Items NONE = new Items() {
        @Override
        public boolean isPending(BulkId bulk, int position) {
            return true;
        }

        @Override
        public Saving ending(BulkId bulk, int position, ItemResult result) {
            return new Telling(List.of());
        }
    };

    /** Whether the item at that position has not ended yet. */
    boolean isPending(BulkId bulk, int position);

    /** The saving that ends it. */
    Saving ending(BulkId bulk, int position, ItemResult result);

    /** Those that are stored. */
    static Items of(Bulks bulks) {
        return new Items() {
            @Override
            public boolean isPending(BulkId bulk, int position) {
                return bulks.item(bulk, position).filter(ItemResult::isPending).isPresent();
            }

            @Override
            public Saving ending(BulkId bulk, int position, ItemResult result) {
                return bulks.ending(bulk, position, result);
            }
        };
    }
}
