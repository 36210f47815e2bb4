package dev.ats.bootstrap.e2e;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real SMTP server on loopback that takes everything, and reads it as somebody's mail program would. */
final class Mailbox implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("\\?token=([A-Za-z0-9._-]+)");

    private final GreenMail server;

    private Mailbox(GreenMail server) {
        this.server = server;
    }

    static Mailbox open() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        return new Mailbox(server);
    }

    /** A mail that arrived; headers that are not there are empty. */
    record Letter(
            String to,
            String from,
            String replyTo,
            String id,
            String subject,
            String contentType,
            List<String> parts,
            String text,
            String html) {

        /** The token its link carries. */
        String token() {
            Matcher matcher = TOKEN.matcher(text);
            if (!matcher.find()) {
                throw new AssertionError("no token in: " + text);
            }
            return matcher.group(1);
        }
    }

    /** What makes a server send its mails here. */
    Map<String, String> settings() {
        return Map.of(
                "ATS_SMTP_HOST", "127.0.0.1",
                "ATS_SMTP_PORT", Integer.toString(server.getSmtp().getPort()),
                "ATS_SMTP_TLS", "none",
                "ATS_MAIL_FROM", "ats@hiring.example",
                "ATS_PUBLIC_URL", "https://hiring.example");
    }

    /** What arrived for that address, in order. */
    List<Letter> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .map(Mailbox::read)
                .filter(letter -> letter.to().contains(address))
                .toList();
    }

    /** Waits for a mail to that address whose subject holds these words. */
    Letter await(String address, String subject) {
        Predicate<Letter> wanted = letter -> letter.subject().contains(subject);
        Eventually.within(PATIENCE, "a mail to " + address + " about " + subject, () -> to(address).stream()
                .anyMatch(wanted));
        return to(address).stream()
                .filter(wanted)
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static Letter read(MimeMessage message) {
        try {
            Multipart parts = (Multipart) message.getContent();
            return new Letter(
                    header(message, "To"),
                    header(message, "From"),
                    header(message, "Reply-To"),
                    header(message, "Message-ID"),
                    message.getSubject(),
                    message.getContentType(),
                    List.of(type(parts.getBodyPart(0)), type(parts.getBodyPart(1))),
                    (String) parts.getBodyPart(0).getContent(),
                    (String) parts.getBodyPart(1).getContent());
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String type(BodyPart part) throws MessagingException {
        return part.getContentType().split(";")[0];
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        String value = message.getHeader(name, ", ");
        return value == null ? "" : value;
    }
}
