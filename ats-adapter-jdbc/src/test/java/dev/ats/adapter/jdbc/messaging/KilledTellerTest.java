package dev.ats.adapter.jdbc.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.database.ConnectionSettings;
import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.AtsPorts;
import dev.ats.application.messaging.listening.Happening;
import dev.ats.application.messaging.listening.Listener;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.SettableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process was telling when it was killed is told again by another, under the same ids. */
class KilledTellerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @AutoClose
    private final AtsDatabase database = AtsDatabase.create();

    @TempDir
    private Path desk;

    @Test
    void whatWasUnderWayIsToldAgain() throws IOException {
        SettableClock clock = new SettableClock(Instant.now());
        List<Happening> heard = new CopyOnWriteArrayList<>();
        AtsPorts ports =
                database.ports(clock, AtsDatabase.ids(), PunctualListeners.of(Listener.named("ears", heard::add)));
        AtsTestKit kit = AtsTestKit.on(ports, clock, database.inspection());
        kit.organization("Acme");
        Process child = child();
        try {
            Eventually.within(PATIENCE, "both hands are busy", () -> told().size() == 2 || !child.isAlive());
            assertThat(child.isAlive()).as(errors()).isTrue();
        } finally {
            child.destroyForcibly();
        }
        Eventually.within(PATIENCE, "it is dead", () -> !child.isAlive());
        Set<String> underWay = told();
        // Past every lease of the dead.
        clock.advance(Duration.ofMinutes(10));

        try (Rounds rounds = Rounds.start(kit.ats(), ports, database.connections(), database.settings())) {
            assertThat(rounds).isNotNull();
            Eventually.within(PATIENCE, "nothing waits", () -> count("tellings") + count("outbox_due") == 0);
        }

        Set<String> ids = heard.stream().map(one -> one.id().toString()).collect(Collectors.toSet());
        assertThat(ids).hasSize((int) count("outbox")).containsAll(underWay);
        assertThat(underWay).hasSizeGreaterThanOrEqualTo(2);
    }

    private Process child() throws IOException {
        ConnectionSettings server = database.server();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TellAndHang.class.getName(),
                        server.url(),
                        server.user(),
                        server.password(),
                        desk.resolve("told").toString())
                .redirectErrorStream(true)
                .redirectOutput(desk.resolve("errors").toFile())
                .start();
    }

    private Set<String> told() {
        try {
            Path report = desk.resolve("told");
            return Files.exists(report) ? Set.copyOf(Files.readAllLines(report)) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String errors() throws IOException {
        return Files.readString(desk.resolve("errors"));
    }

    private long count(String table) {
        return Jdbi.create(database.owner().unpooled())
                .withHandle(handle -> handle.createQuery("select count(*) from ats." + table)
                        .mapTo(Long.class)
                        .one());
    }
}
