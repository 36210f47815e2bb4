package dev.ats.application.messaging;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.shared.Change;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The mails of the organization entered, and the events they follow from. */
public interface Mails {

    /** Those of these events that may be told by mail; what is no longer known, or is never mailed, is left out. */
    List<Occasion> occasions(List<UUID> events);

    /** The mail of that id, or nothing. */
    Optional<Mail> find(MailId id);

    /**
     * The saving that writes the change, and puts the mail into the queue or takes it out. A new mail that is there
     * already stays as it is; of an old one, a stale version is a conflict.
     */
    Saving saving(Change<Mail> change);

    /** The saving that takes these events out of the queue: they have been addressed. */
    Saving addressed(List<UUID> events);

    /** The saving that takes a mail out of the queue that had been settled before. */
    Saving settled(MailId id);
}
