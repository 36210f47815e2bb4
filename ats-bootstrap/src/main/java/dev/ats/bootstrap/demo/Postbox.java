package dev.ats.bootstrap.demo;

import dev.ats.adapter.mail.ReceivedMail;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Where the mails of the story arrive: the folder of a server that writes them as files. */
final class Postbox {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Path folder;

    Postbox(Path folder) {
        this.folder = folder;
    }

    /** Every mail so far, oldest first. */
    List<ReceivedMail> mails() {
        try (Stream<Path> files = Files.list(folder)) {
            List<ReceivedMail> mails = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList()) {
                try (InputStream bytes = Files.newInputStream(file)) {
                    mails.add(ReceivedMail.read(bytes));
                }
            }
            return mails;
        } catch (IOException e) {
            throw new DemoFailed("mails in " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Waits for a mail to that address that says that.
     *
     * @throws DemoFailed when none arrives
     */
    ReceivedMail await(String address, String words) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            for (ReceivedMail mail : mails()) {
                if (mail.to().equals(address) && mail.text().contains(words)) {
                    return mail;
                }
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        throw new DemoFailed("no mail to " + address + " with \"" + words + "\" arrived", null);
    }
}
