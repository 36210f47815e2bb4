package dev.ats.bootstrap.mail;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.ats.adapter.mail.CannotBeWritten;
import dev.ats.adapter.mail.MailWriter;
import dev.ats.application.messaging.Mailer;
import dev.ats.application.messaging.OutgoingMail;
import dev.ats.domain.messaging.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes mails as {@code .eml} files that sort by age and are never seen half written; the same mail is the same file,
 * however often it is sent.
 */
final class FileMailer implements Mailer {

    private static final Logger LOG = LoggerFactory.getLogger(FileMailer.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final MailWriter writer;

    FileMailer(Path folder, MailWriter writer) {
        this.folder = folder;
        this.writer = writer;
        try {
            create(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("mails cannot be written to " + folder, e);
        }
    }

    @Override
    public Delivery send(OutgoingMail mail) {
        byte[] bytes;
        try {
            bytes = writer.bytes(mail);
        } catch (CannotBeWritten bug) {
            LOG.error("mail {} cannot be written", mail.id(), bug);
            return Delivery.refused("cannot_be_written");
        }
        String name = TIME.format(mail.writtenAt()) + "-" + mail.id() + ".eml";
        Path half = folder.resolve("." + name + ".part");
        try {
            write(half, bytes);
            Files.move(half, folder.resolve(name), ATOMIC_MOVE);
            return Delivery.sent();
        } catch (IOException e) {
            LOG.warn("mail {} cannot be written to {}: {}", mail.id(), folder, e.getMessage());
            return Delivery.later("file");
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, CREATE, WRITE, TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Mails hold secrets: nobody else looks into the folder. */
    private static void create(Path folder) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (posix && !Files.isDirectory(folder)) {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }
}
