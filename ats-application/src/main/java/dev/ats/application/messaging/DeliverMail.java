package dev.ats.application.messaging;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.messaging.Delivery;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;

/**
 * "Try to deliver this mail."
 *
 * @param at when; what has expired by then is no longer sent
 * @param delivery what became of it, once it was tried; null before, and where there was nothing to be tried
 */
public record DeliverMail(OrganizationId organization, MailId mail, Instant at, Delivery delivery)
        implements Command<Mail.Status> {

    public DeliverMail {
        requireNonNull(organization, "organization");
        requireNonNull(mail, "mail");
        requireNonNull(at, "at");
    }

    /** Not tried yet. */
    public static DeliverMail of(OrganizationId organization, MailId mail, Instant at) {
        return new DeliverMail(organization, mail, at, null);
    }

    DeliverMail tried(Delivery outcome) {
        return new DeliverMail(organization, mail, at, outcome);
    }

    @Override
    public Home home() {
        return Home.of(organization);
    }
}
