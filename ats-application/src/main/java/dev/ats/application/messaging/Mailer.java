package dev.ats.application.messaging;

import dev.ats.domain.messaging.Delivery;

/** Hands mails over to whoever carries them. */
public interface Mailer {

    /** Tries once, and comes back within a minute, whatever the other side does; never throws for what it does. */
    Delivery send(OutgoingMail mail);
}
