package dev.ats.bootstrap.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.mail.Letterhead;
import dev.ats.adapter.mail.MailWriter;
import dev.ats.application.messaging.OutgoingMail;
import dev.ats.domain.messaging.Delivery;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails as files. */
class FileMailerTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path data;

    @Test
    void writesTheSameMailToTheSameFileHoweverOftenItIsSent() throws IOException {
        FileMailer mailer = mailer();

        assertThat(mailer.send(mail(1, NOON))).isEqualTo(Delivery.sent());
        assertThat(mailer.send(mail(1, NOON))).isEqualTo(Delivery.sent());

        assertThat(files()).hasSize(1).allSatisfy(name -> assertThat(name)
                .isEqualTo("20260301T120000.000000Z-" + new UUID(0, 1) + ".eml"));
        assertThat(Files.readString(data.resolve("mail").resolve(files().get(0))))
                .contains("Message-ID: <" + new UUID(0, 1) + "@hiring.example>");
    }

    @Test
    void namesFilesSoThatTheySortByAge() throws IOException {
        FileMailer mailer = mailer();
        mailer.send(mail(1, NOON.plusMillis(1)));
        mailer.send(mail(2, NOON));

        assertThat(files().get(0)).contains(new UUID(0, 2).toString());
    }

    @Test
    void letsNobodyElseLookIntoTheFolder() throws IOException {
        mailer();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("mail"))))
                .isEqualTo("rwx------");
    }

    @Test
    void triesLaterWhenTheFolderIsGone() throws IOException {
        FileMailer mailer = mailer();
        Files.delete(data.resolve("mail"));

        assertThat(mailer.send(mail(1, NOON))).isEqualTo(Delivery.later("file"));
    }

    @Test
    void givesUpWhatCannotBeWritten() {
        OutgoingMail mail = mail(1, NOON);
        OutgoingMail wordless = new OutgoingMail(
                mail.id(), MailTemplate.STAGE_CHANGED, mail.to(), mail.name(), null, null, Map.of(), mail.writtenAt());

        assertThat(mailer().send(wordless)).isEqualTo(Delivery.refused("cannot_be_written"));
    }

    private FileMailer mailer() {
        return new FileMailer(
                data.resolve("mail"),
                new MailWriter(new Letterhead(new Email("ats@hiring.example"), "https://hiring.example")));
    }

    private static OutgoingMail mail(long id, Instant at) {
        return new OutgoingMail(
                new MailId(new UUID(0, id)),
                MailTemplate.PASSWORD_CHANGED,
                new Email("ada@people.example"),
                new Name("Ada"),
                null,
                null,
                Map.of("name", "Ada"),
                at);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("mail"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
