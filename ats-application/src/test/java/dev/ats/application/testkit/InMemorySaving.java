package dev.ats.application.testkit;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.function.Consumer;

/**
 * What one port wants written.
 *
 * @param organization whose it is, or null for what belongs to nobody
 * @param holds the job whose openings are held to write it, or null
 */
record InMemorySaving(
        Rank rank, OrganizationId organization, JobId holds, List<Event> events, Consumer<InMemoryTables> write)
        implements Saving {

    /** The order in which tables are written, whatever the order in which savings are named. */
    enum Rank {
        ACCOUNT,
        ORGANIZATION,
        MEMBERSHIP,
        ACCESS,
        PIPELINE,
        BULK,
        JOB,
        SAVED_JOB,
        CANDIDATE,
        APPLICATION,
        OPENING,
        OPINION,
        TEXT,
        JOURNAL,
        OUTBOX,
        MAIL,
        TELLING,
        REPLY
    }

    InMemorySaving {
        events = List.copyOf(events);
    }

    static InMemorySaving of(
            Rank rank, OrganizationId organization, List<Event> events, Consumer<InMemoryTables> write) {
        return new InMemorySaving(rank, organization, null, events, write);
    }
}
