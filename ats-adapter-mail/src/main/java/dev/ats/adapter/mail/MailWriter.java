package dev.ats.adapter.mail;

import com.samskivert.mustache.MustacheException;
import dev.ats.application.messaging.OutgoingMail;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Writes mails as they are sent (RFC 5322, MIME): text and HTML side by side, in UTF-8, answering to nobody's machine. */
public final class MailWriter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String PRODUCT = "ATS";

    private static final Map<String, String> PATHS = Map.of(
            "VERIFY_EMAIL", "/verify-email",
            "RESET_PASSWORD", "/reset-password",
            "INVITATION", "/accept-invitation");

    private final Letterhead letterhead;

    public MailWriter(Letterhead letterhead) {
        this.letterhead = letterhead;
    }

    /**
     * The mail as a file ({@code message/rfc822}).
     *
     * @throws CannotBeWritten when no such mail can be
     */
    public byte[] bytes(OutgoingMail mail) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(mail, Session.getInstance(new Properties())).writeTo(bytes);
        } catch (IOException | MessagingException e) {
            throw new CannotBeWritten(e);
        }
        return bytes.toByteArray();
    }

    MimeMessage write(OutgoingMail mail, Session session) {
        try {
            MimeMessage message = new Identified(session, "<" + mail.id() + "@" + letterhead.domain() + ">");
            message.setFrom(address(
                    letterhead.from(),
                    mail.organization() == null ? PRODUCT : mail.organization().value()));
            message.setRecipient(Message.RecipientType.TO, address(mail.to(), nameOf(mail.name())));
            if (mail.replyTo() != null) {
                message.setReplyTo(new Address[] {address(mail.replyTo(), "")});
            }
            message.setSentDate(Date.from(mail.writtenAt()));
            // RFC 3834: nobody's holiday notice answers this.
            message.setHeader("Auto-Submitted", "auto-generated");
            Written written = Templates.write(mail.template(), words(mail));
            message.setSubject(HeaderText.line(written.subject()), UTF_8);
            message.setContent(
                    new MimeMultipart("alternative", part(written.text(), "plain"), part(written.html(), "html")));
            message.saveChanges();
            return message;
        } catch (MessagingException | IOException | MustacheException | IllegalArgumentException e) {
            throw new CannotBeWritten(e);
        }
    }

    private Map<String, String> words(OutgoingMail mail) {
        Map<String, String> words = new HashMap<>(mail.words());
        words.put("url", letterhead.url());
        if (words.containsKey("token")) {
            // Hexadecimal, base64url and dots: nothing that a URL would write otherwise.
            words.put("link", letterhead.url() + PATHS.get(mail.template().name()) + "?token=" + words.get("token"));
        }
        return words;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private static InternetAddress address(Email email, String name) throws AddressException, IOException {
        String address = HeaderText.address(email.value());
        return new InternetAddress(address, name.isEmpty() ? null : HeaderText.line(name), UTF_8);
    }

    private static String nameOf(Name name) {
        return name == null ? "" : name.value();
    }

    /** A message whose identity is ours, not made anew each time it is written. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
