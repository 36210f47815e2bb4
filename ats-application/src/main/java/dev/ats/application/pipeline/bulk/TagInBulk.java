package dev.ats.application.pipeline.bulk;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Tag;

/**
 * "File the candidate of this application under that tag, and note with it that this item of the bulk is done."
 *
 * @param position the item's
 */
record TagInBulk(BulkId bulk, int position, ApplicationId application, Tag tag) implements Command<ItemResult> {

    TagInBulk {
        requireNonNull(bulk, "bulk");
        requireNonNull(application, "application");
        requireNonNull(tag, "tag");
    }

    @Override
    public Home home() {
        return Home.ofApplication(application);
    }
}
