package dev.ats.application.messaging.listening;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.messaging.ListenerName;
import dev.ats.domain.messaging.Telling;
import dev.ats.domain.shared.Change;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is registered to be told what happens, and what each has yet to hear: ids only, across all organizations. */
public interface Tellings {

    /** The names of all registered listeners of the installation, whichever process has them. */
    Set<ListenerName> listeners();

    /** The saving that registers a listener; one that is registered already stays as it is. */
    Saving registered(ListenerName listener, Instant at);

    /** The saving that forgets a listener, with all it has yet to hear; nothing when there is none. */
    Saving forgotten(ListenerName listener);

    /** What that listener has yet to hear of that event, or nothing. */
    Optional<Telling> find(ListenerName listener, UUID event);

    /**
     * The saving that writes the change: what is new waits in the queue, what was heard is gone. A new telling that is
     * there already stays as it is, and one for a listener that was forgotten meanwhile is not written; of an old one, a
     * stale version is a conflict.
     */
    Saving saving(Change<Telling> change);
}
