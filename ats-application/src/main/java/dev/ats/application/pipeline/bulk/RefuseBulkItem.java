package dev.ats.application.pipeline.bulk;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Refusal;

/** "Note what stood in the way of this item." */
record RefuseBulkItem(OrganizationId organization, BulkId bulk, int position, Refusal refusal)
        implements Command<ItemResult> {

    RefuseBulkItem {
        requireNonNull(organization, "organization");
        requireNonNull(bulk, "bulk");
        requireNonNull(refusal, "refusal");
    }

    @Override
    public Home home() {
        return Home.of(organization);
    }
}
