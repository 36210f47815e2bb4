package dev.ats.application.pipeline.bulk;

import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.pipeline.bulk.BulkId;
import java.util.Optional;

/** Bulks as they are looked at. */
public interface BulkReads extends ReadPort {

    /** The bulk with all its items in order, when it may be seen. */
    Optional<BulkView> find(BulkId id, Visibility visibility);
}
