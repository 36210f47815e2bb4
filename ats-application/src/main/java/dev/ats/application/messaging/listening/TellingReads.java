package dev.ats.application.messaging.listening;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.messaging.ListenerName;
import java.util.Optional;
import java.util.UUID;

/** What listeners are told, and what they would not hear. */
public interface TellingReads extends ReadPort {

    /**
     * What happened, of the organization entered; for the product itself, which tells it.
     *
     * @return nothing when it is no longer there, or this program cannot read it
     */
    Optional<Happening> happening(UUID event, Visibility visibility);

    /** What was given up of what that listener had to hear, in any organization, newest first by the events' ids. */
    Page<Unheard> unheard(ListenerName listener, Paging paging, Visibility visibility);
}
