package dev.ats.application.pipeline.bulk;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class FindBulkHandler implements QueryHandler<FindBulk, BulkView> {

    private final BulkReads reads;

    FindBulkHandler(BulkReads reads) {
        this.reads = reads;
    }

    @Override
    public Permission permission() {
        return Permission.BULK_RUN;
    }

    @Override
    public Optional<BulkView> answer(FindBulk query, Visibility visibility) {
        return reads.find(query.bulk(), visibility);
    }
}
