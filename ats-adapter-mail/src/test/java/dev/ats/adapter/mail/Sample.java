package dev.ats.adapter.mail;

import dev.ats.application.messaging.OutgoingMail;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Mails to try things with. */
final class Sample {

    static final Letterhead LETTERHEAD =
            new Letterhead(new Email("ats@hiring.example"), "https://jobs.hiring.example/ats");
    static final MailId ID = new MailId(UUID.fromString("01900000-0000-8000-8000-000000000001"));

    private Sample() {}

    static OutgoingMail of(MailTemplate template) {
        return of(template, Map.of());
    }

    /** A mail of that template in which these words say something else than usual. */
    static OutgoingMail of(MailTemplate template, Map<String, String> other) {
        Map<String, String> words = new HashMap<>(Map.of(
                "name", "Ada Lovelace",
                "organization", "Bakery & Söhne",
                "candidate", "Ada Lovelace",
                "job", "Baker",
                "entered", "",
                "hired", "",
                "withdrawn", "",
                "rejected", "",
                "stage", "screening"));
        words.put("due", "2026-04-08 10:30 UTC");
        if (template.isKeyed()) {
            words.put("token", "01900000-0000-7000-8000-000000000002.abc_-");
        }
        words.putAll(other);
        return new OutgoingMail(
                ID,
                template,
                new Email("ada@people.example"),
                new Name("Ada Lovelace"),
                new Name("Bakery & Söhne"),
                new Email("rosa@bakery.example"),
                words,
                Instant.parse("2026-03-01T12:00:00Z"));
    }
}
