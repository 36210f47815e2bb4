package dev.ats.adapter.jdbc.messaging;

import dev.ats.adapter.jdbc.JdbcPorts;
import dev.ats.adapter.jdbc.database.ConnectionSettings;
import dev.ats.adapter.jdbc.database.Database;
import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.adapter.jdbc.search.Searches;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.AtsAssembly;
import dev.ats.application.AtsPorts;
import dev.ats.application.kernel.Observer;
import dev.ats.application.messaging.listening.Listener;
import dev.ats.application.testkit.CountingSecrets;
import dev.ats.application.testkit.FastPasswords;
import dev.ats.application.testkit.InMemoryMailer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;

/** A program whose listener hears something, writes down what, and never comes back: to be killed in the middle of it. */
final class TellAndHang {

    private TellAndHang() {}

    public static void main(String[] arguments) throws IOException {
        Path report = Path.of(arguments[3]);
        try (Database database = Database.open(new ConnectionSettings(arguments[0], arguments[1], arguments[2]), 4)) {
            AtsPorts ports = JdbcPorts.of(
                    database.connections(),
                    JdbcSettings.defaults(),
                    Searches.none(),
                    new FastPasswords(),
                    new CountingSecrets(),
                    new InMemoryMailer(),
                    PunctualListeners.of(Listener.named("ears", happening -> {
                        append(report, happening.id() + "\n");
                        hang();
                    })),
                    () -> Instant.now().truncatedTo(ChronoUnit.MICROS),
                    AtsDatabase.ids(),
                    Observer.NONE);
            try (Rounds rounds =
                    Rounds.start(AtsAssembly.of(ports), ports, database.connections(), JdbcSettings.defaults())) {
                // Until its input ends, or it is killed.
                while (rounds != null && System.in.read() >= 0) {
                    append(report, "");
                }
            }
        }
    }

    private static void append(Path report, String line) {
        try {
            Files.writeString(report, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
