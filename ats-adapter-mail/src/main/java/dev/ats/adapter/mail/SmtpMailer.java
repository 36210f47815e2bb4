package dev.ats.adapter.mail;

import dev.ats.application.messaging.Mailer;
import dev.ats.application.messaging.OutgoingMail;
import dev.ats.domain.messaging.Delivery;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands mails to an SMTP server (RFC 5321, submission as of RFC 6409), each over a connection of its own. */
public final class SmtpMailer implements Mailer, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailer.class);

    private final SmtpSettings settings;
    private final MailWriter writer;
    private final String domain;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(SmtpMailer::watch);

    public SmtpMailer(SmtpSettings settings, Letterhead letterhead) {
        this.settings = settings;
        this.writer = new MailWriter(letterhead);
        this.domain = letterhead.domain();
    }

    @Override
    public Delivery send(OutgoingMail mail) {
        CutSockets sockets = new CutSockets();
        Session session =
                Session.getInstance(properties(sockets, isAscii(mail.to().value())));
        MimeMessage message;
        try {
            message = writer.write(mail, session);
        } catch (CannotBeWritten bug) {
            LOG.error("mail {} cannot be written", mail.id(), bug);
            return Delivery.refused("cannot_be_written");
        }
        Future<?> deadline =
                deadlines.schedule(sockets::cut, settings.timeouts().whole().toMillis(), TimeUnit.MILLISECONDS);
        try {
            hand(message, session);
            return Delivery.sent();
        } catch (MessagingException e) {
            return sockets.isCut() ? Delivery.later("timeout") : SmtpFaults.of(e);
        } finally {
            deadline.cancel(false);
        }
    }

    private void hand(MimeMessage message, Session session) throws MessagingException {
        Transport transport = session.getTransport("smtp");
        try {
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            close(transport);
        }
    }

    /** The server has taken the mail, or has not: how it says good-bye changes nothing. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("no good-bye", e);
        }
    }

    private Properties properties(CutSockets sockets, boolean ascii) {
        Properties properties = new Properties();
        SmtpSettings.Timeouts timeouts = settings.timeouts();
        properties.put(
                "mail.smtp.connectiontimeout", Long.toString(timeouts.connect().toMillis()));
        properties.put("mail.smtp.timeout", Long.toString(timeouts.read().toMillis()));
        properties.put("mail.smtp.writetimeout", Long.toString(timeouts.write().toMillis()));
        properties.put("mail.smtp.auth", Boolean.toString(settings.user() != null));
        properties.put("mail.smtp.localhost", domain);
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.mime.allowutf8", Boolean.toString(!ascii));
        boolean tls = settings.tls() == SmtpSettings.Tls.TLS;
        boolean starttls = settings.tls() == SmtpSettings.Tls.STARTTLS;
        properties.put("mail.smtp.ssl.enable", Boolean.toString(tls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", Boolean.toString(starttls));
        properties.put("mail.smtp.starttls.required", Boolean.toString(starttls));
        String factory = tls ? "mail.smtp.ssl.socketFactory" : "mail.smtp.socketFactory";
        properties.put(factory, sockets);
        properties.put("mail.smtp.socketFactory.fallback", "false");
        return properties;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
    }

    private static Thread watch(Runnable work) {
        Thread thread = new Thread(work, "mail-deadlines");
        thread.setDaemon(true);
        return thread;
    }
}
