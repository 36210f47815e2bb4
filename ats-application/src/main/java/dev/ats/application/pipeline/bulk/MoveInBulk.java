package dev.ats.application.pipeline.bulk;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Line;

/**
 * "Move this application to that stage, and note with it that this item of the bulk is done."
 *
 * @param position the item's
 * @param reason why, or null
 */
record MoveInBulk(BulkId bulk, int position, ApplicationId application, Stage to, Line reason)
        implements Command<ItemResult> {

    MoveInBulk {
        requireNonNull(bulk, "bulk");
        requireNonNull(application, "application");
        requireNonNull(to, "to");
    }

    @Override
    public Home home() {
        return Home.ofApplication(application);
    }
}
