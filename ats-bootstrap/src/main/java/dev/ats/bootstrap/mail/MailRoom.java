package dev.ats.bootstrap.mail;

import dev.ats.adapter.jdbc.database.Database;
import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.adapter.jdbc.messaging.Rounds;
import dev.ats.adapter.mail.Letterhead;
import dev.ats.adapter.mail.MailWriter;
import dev.ats.adapter.mail.SmtpMailer;
import dev.ats.adapter.mail.SmtpSettings;
import dev.ats.application.Ats;
import dev.ats.application.AtsPorts;
import dev.ats.application.messaging.Mailer;
import dev.ats.application.messaging.OutgoingMail;
import dev.ats.bootstrap.settings.MailSettings;
import dev.ats.domain.messaging.Delivery;
import java.nio.file.Path;

/**
 * Carries the mails of one server. It is there before the product is, which needs a mailer, but carries nothing until it
 * is opened, when the address that links begin with is known.
 */
public final class MailRoom implements Mailer, AutoCloseable {

    private final MailSettings settings;
    private final Path folder;
    private volatile Mailer carrier = mail -> Delivery.later("not_open");
    private Rounds rounds;

    /** @param data where mails are written when there is no relay */
    public MailRoom(MailSettings settings, Path data) {
        this.settings = settings;
        this.folder = data.resolve("mail");
    }

    /** Where mails go, for whoever starts the server. */
    public String where() {
        return settings.relay() == null
                ? "written to " + folder
                : "sent through " + settings.relay().host() + ":"
                        + settings.relay().port();
    }

    /**
     * Begins to carry mails.
     *
     * @param address where the server listens
     * @param database the rounds' own connections to it
     */
    public void open(String address, Ats ats, AtsPorts ports, Database database) {
        Letterhead letterhead =
                new Letterhead(settings.from(), settings.publicUrl() == null ? address : settings.publicUrl());
        SmtpSettings relay = settings.relay();
        carrier =
                relay == null ? new FileMailer(folder, new MailWriter(letterhead)) : new SmtpMailer(relay, letterhead);
        rounds = Rounds.start(ats, ports, database.connections(), JdbcSettings.defaults());
    }

    @Override
    public Delivery send(OutgoingMail mail) {
        return carrier.send(mail);
    }

    /** Lets the mails under way finish; the others stay in the queue. */
    @Override
    public void close() {
        if (rounds != null) {
            rounds.close();
        }
        if (carrier instanceof SmtpMailer smtp) {
            smtp.close();
        }
    }
}
