package dev.ats.application.pipeline.bulk;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.shared.OrganizationId;

/** "What is left to do of this bulk?" Asked by the product itself, which does it. */
public record FindBulk(OrganizationId organization, BulkId bulk) implements Query<BulkView> {

    public FindBulk {
        requireNonNull(organization, "organization");
        requireNonNull(bulk, "bulk");
    }

    @Override
    public Home home() {
        return Home.of(organization);
    }
}
