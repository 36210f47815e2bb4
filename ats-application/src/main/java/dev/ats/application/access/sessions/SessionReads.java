package dev.ats.application.access.sessions;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import java.time.Instant;

/** Sessions as their owners look at them. */
public interface SessionReads extends ReadPort {

    /** The visible account's own that last at that time, newest first. */
    Page<SessionView> own(Paging paging, Instant at, Visibility visibility);
}
