package dev.ats.application.messaging;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.messaging.ListenerName;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What waits to be addressed, delivered, done and told, across all organizations: ids only. They work outside any unit of work,
 * because whoever claims something enters its organization afterwards.
 */
public interface Queues {

    /**
     * One queue.
     *
     * @param listener whose it is, where each listener has one; otherwise null
     */
    record Line(Kind kind, ListenerName listener) {

        /** Events, to be addressed. */
        public static final Line EVENTS = new Line(Kind.EVENTS, null);

        /** Mails, to be delivered. */
        public static final Line MAILS = new Line(Kind.MAILS, null);

        /** Bulks, of which items are left to be done. */
        public static final Line BULKS = new Line(Kind.BULKS, null);

        public Line {
            requireNonNull(kind, "kind");
            if ((kind == Kind.TELLINGS) != (listener != null)) {
                throw new IllegalArgumentException("each listener has a queue of its own, and nobody else");
            }
        }

        /** Events, to be told to that listener. */
        public static Line of(ListenerName listener) {
            return new Line(Kind.TELLINGS, listener);
        }
    }

    /** What one waits for. */
    enum Kind {
        EVENTS,
        MAILS,
        BULKS,
        TELLINGS
    }

    /**
     * Something claimed, and the organization to enter for it, or the installation.
     *
     * @param id the event's, the mail's or the bulk's
     */
    record Due(OrganizationId organization, UUID id) {

        public Due {
            requireNonNull(organization, "organization");
            requireNonNull(id, "id");
        }
    }

    /**
     * Claims what is due, for the caller alone. Organizations take turns, from one call to the next: however much one of
     * them has waiting, the first of another is not behind it. What is not taken out of the queue in time can be claimed
     * again, so that nothing is lost with whoever claimed it.
     *
     * @param most how many at most
     * @param until how long it is the caller's
     */
    List<Due> claim(Line line, int most, Instant now, Instant until);
}
