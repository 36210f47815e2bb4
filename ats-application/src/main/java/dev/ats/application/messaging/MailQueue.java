package dev.ats.application.messaging;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What waits to be addressed and to be delivered, across all organizations: ids only. It works outside any unit of work,
 * because whoever claims something enters its organization afterwards.
 */
public interface MailQueue {

    /** What one waits for. */
    enum Line {
        /** Events, to be addressed. */
        EVENTS,
        /** Mails, to be delivered. */
        MAILS
    }

    /** Something claimed, and the organization to enter for it, or the installation. */
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
