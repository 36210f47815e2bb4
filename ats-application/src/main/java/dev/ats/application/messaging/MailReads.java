package dev.ats.application.messaging;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Event;
import java.util.List;
import java.util.Optional;

/** Mails as they are written and looked at. */
public interface MailReads extends ReadPort {

    /** The mail with what is to be said in it; for the product itself, which sends it. */
    Optional<Letter> letter(MailId id, Visibility visibility);

    /**
     * What would decide whom to tell of these events, each, were they put out by that author; for the product itself. They
     * have no ids yet: each occasion bears its event's place, from 0.
     */
    List<Occasion> occasions(List<Event> events, Author by, Visibility visibility);

    /** The mails of the organization that were given up, newest first. */
    Page<DeadLetter> deadLetters(Paging paging, Visibility visibility);
}
