package dev.ats.adapter.jdbc.messaging;

import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.MailFault;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.messaging.Recipient;
import dev.ats.domain.shared.OrganizationId;

/** How a mail stands in a row. */
final class MailRow {

    /** What {@link #read} needs, of {@code mails m}. */
    static final String COLUMNS = """
            m.organization_id, m.id, m.event_id, m.template, m.recipient_kind, m.recipient_id, m.status, m.attempts,
            m.last_error, m.next_at, m.sent_at, m.created_at, m.version
            """;

    private MailRow() {}

    static Mail read(Row row) {
        return Mail.of(new Mail.State(
                row.id("organization_id", OrganizationId::new),
                row.id("id", MailId::new),
                row.uuid("event_id"),
                row.word("template", MailTemplate.class),
                new Recipient(row.word("recipient_kind", Recipient.Kind.class), row.uuid("recipient_id")),
                row.word("status", Mail.Status.class),
                row.number("attempts"),
                row.text("last_error", MailFault::new),
                row.instant("next_at"),
                row.instant("sent_at"),
                row.instant("created_at"),
                row.number("version")));
    }
}
