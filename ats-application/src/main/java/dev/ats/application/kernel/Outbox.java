package dev.ats.application.kernel;

import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.UUID;

/** What has happened and is still to be told outside the database: mails, notifications, webhooks, live updates. */
public interface Outbox {

    /**
     * The saving that puts the event out: written with its cause, delivered afterwards, at least once.
     *
     * @param id identifies it to every receiver, however often it is delivered
     */
    Saving saving(UUID id, OrganizationId organization, Event event, Author by, Instant at);
}
