package dev.ats.application.messaging;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.messaging.MailId;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import java.time.Instant;
import java.util.Map;

/**
 * A mail as it is handed over, each time the same.
 *
 * @param name the recipient's, or null
 * @param organization in whose name it is written, or null for the installation
 * @param replyTo who reads answers, or null
 * @param words what the template says, by name; a secret may be among them, so they are never shown
 */
public record OutgoingMail(
        MailId id,
        MailTemplate template,
        Email to,
        Name name,
        Name organization,
        Email replyTo,
        Map<String, String> words,
        Instant writtenAt) {

    public OutgoingMail {
        requireNonNull(id, "id");
        requireNonNull(template, "template");
        requireNonNull(to, "to");
        words = Map.copyOf(words);
        requireNonNull(writtenAt, "writtenAt");
    }

    @Override
    public String toString() {
        return "OutgoingMail[" + id + ", " + template + "]";
    }
}
