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
import dev.ats.application.pipeline.bulk.AdvanceBulk;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.CountingSecrets;
import dev.ats.application.testkit.FastPasswords;
import dev.ats.application.testkit.InMemoryMailer;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.shared.IdSource;
import dev.ats.domain.shared.OrganizationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A program that goes on with a bulk and, inside the transaction of one of its items, says so and never comes back. */
final class AdvanceAndHang {

    /** Each item takes a few. */
    private static final int IDS = 20;

    private AdvanceAndHang() {}

    public static void main(String[] arguments) {
        Path report = Path.of(arguments[3]);
        try (Database database = Database.open(new ConnectionSettings(arguments[0], arguments[1], arguments[2]), 4)) {
            AtsPorts ports = JdbcPorts.of(
                    database.connections(),
                    JdbcSettings.defaults(),
                    Searches.none(),
                    new FastPasswords(),
                    new CountingSecrets(),
                    new InMemoryMailer(),
                    () -> Instant.now().truncatedTo(ChronoUnit.MICROS),
                    running(report),
                    Observer.NONE);
            AtsAssembly.of(ports)
                    .pipeline()
                    .bulks()
                    .advance()
                    .run(
                            AtsTestKit.STAGE_HAND,
                            new AdvanceBulk(
                                    new OrganizationId(UUID.fromString(arguments[4])),
                                    new BulkId(UUID.fromString(arguments[5])),
                                    Duration.ofHours(1)));
        }
    }

    private static IdSource running(Path report) {
        IdSource ids = AtsDatabase.ids();
        AtomicInteger taken = new AtomicInteger();
        return () -> {
            if (taken.incrementAndGet() == IDS) {
                hang(report);
            }
            return ids.next();
        };
    }

    private static void hang(Path report) {
        try {
            Files.writeString(report, "hanging");
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
