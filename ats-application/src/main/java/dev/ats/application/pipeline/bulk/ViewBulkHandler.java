package dev.ats.application.pipeline.bulk;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.bulk.Bulk;
import java.util.Optional;

/** Whoever started a bulk sees it, and whoever sees them all. */
final class ViewBulkHandler implements QueryHandler.OfOneThing<ViewBulk, BulkView> {

    private final BulkReads reads;
    private final Bulks bulks;

    ViewBulkHandler(BulkReads reads, Bulks bulks) {
        this.reads = reads;
        this.bulks = bulks;
    }

    @Override
    public Permission permission() {
        return Permission.BULK_VIEW;
    }

    @Override
    public Optional<Facts> facts(ViewBulk query) {
        return bulks.find(query.bulk()).map(begun -> factsOf(begun.bulk()));
    }

    @Override
    public Optional<BulkView> answer(ViewBulk query, Visibility visibility) {
        return reads.find(query.bulk(), visibility);
    }

    static Facts factsOf(Bulk bulk) {
        return Facts.of(bulk.state().organization()).ownedBy(bulk.state().startedBy());
    }
}
