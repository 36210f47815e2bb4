package dev.ats.adapter.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/**
 * A mail as the one who gets it reads it: what a {@link MailWriter} wrote, read back.
 *
 * @param to the address it went to
 * @param text the plain one of its two versions
 */
public record ReceivedMail(String to, String subject, String text) {

    /**
     * Reads a mail ({@code message/rfc822}).
     *
     * @throws IOException when it is none
     */
    public static ReceivedMail read(InputStream bytes) throws IOException {
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), bytes);
            InternetAddress to = (InternetAddress) message.getRecipients(Message.RecipientType.TO)[0];
            return new ReceivedMail(to.getAddress(), message.getSubject(), textOf(message));
        } catch (MessagingException none) {
            throw new IOException("no mail", none);
        }
    }

    private static String textOf(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof Multipart parts
                ? textOf(parts.getBodyPart(0))
                : part.getContent().toString();
    }
}
