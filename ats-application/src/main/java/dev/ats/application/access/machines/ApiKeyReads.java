package dev.ats.application.access.machines;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;

/** Keys as they are looked at. */
public interface ApiKeyReads extends ReadPort {

    /** The keys of the organization that were not revoked, newest first. */
    Page<ApiKeyView> list(Paging paging, Visibility visibility);
}
