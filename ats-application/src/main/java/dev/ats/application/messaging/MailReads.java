package dev.ats.application.messaging;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.messaging.MailId;
import java.util.Optional;

/** Mails as they are written and looked at. */
public interface MailReads extends ReadPort {

    /** The mail with what is to be said in it; for the product itself, which sends it. */
    Optional<Letter> letter(MailId id, Visibility visibility);

    /** The mails of the organization that were given up, newest first. */
    Page<DeadLetter> deadLetters(Paging paging, Visibility visibility);
}
