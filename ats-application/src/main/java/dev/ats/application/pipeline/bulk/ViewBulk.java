package dev.ats.application.pipeline.bulk;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.pipeline.bulk.BulkId;

/** "How far is it, and what became of each?" */
public record ViewBulk(BulkId bulk) implements Query<BulkView> {

    public ViewBulk {
        requireNonNull(bulk, "bulk");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
