package dev.ats.application.messaging;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.MailFault;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.messaging.Recipient;
import java.time.Instant;

/**
 * A mail as people look at it: whom it is for, without the address, and what became of it.
 *
 * @param lastError why the last try failed, or null
 */
public record DeadLetter(
        MailId id,
        MailTemplate template,
        Recipient recipient,
        Mail.Status status,
        int attempts,
        MailFault lastError,
        Instant createdAt) {

    public DeadLetter {
        requireNonNull(id, "id");
        requireNonNull(template, "template");
        requireNonNull(recipient, "recipient");
        requireNonNull(status, "status");
        requireNonNull(createdAt, "createdAt");
    }

    /** The mail, to be looked at. */
    public static DeadLetter of(Mail mail) {
        Mail.State state = mail.state();
        return new DeadLetter(
                state.id(),
                state.template(),
                state.recipient(),
                state.status(),
                state.attempts(),
                state.fault(),
                state.createdAt());
    }
}
