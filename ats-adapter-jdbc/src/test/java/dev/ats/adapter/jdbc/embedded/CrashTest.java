package dev.ats.adapter.jdbc.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What survives when the program, the server, or both are killed without a warning. */
class CrashTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String STARTS = "select count(*) from started";

    @AutoClose
    private final Sandbox sandbox = Sandbox.withCluster();

    private static EmbeddedPostgres start(DataDirectory directory) {
        return EmbeddedPostgres.start(directory, EmbeddedSettings.defaults());
    }

    @Test
    void adoptsTheServerOfAKilledJvm() throws Exception {
        try (ChildJvm child = ChildJvm.startIn(sandbox)) {
            long server = child.serverProcess();
            child.kill();
            assertThat(ProcessHandle.of(server).filter(Processes::isAlive)).isPresent();
            try (DataDirectory directory = sandbox.open();
                    EmbeddedPostgres postgres = start(directory)) {
                assertThat(postgres.processId()).isEqualTo(server);
                assertThat(postgres.port()).isEqualTo(child.port());
                assertThat(Sql.ask(postgres, STARTS)).isEqualTo("1");
            }
            assertThat(ProcessHandle.of(server).filter(Processes::isAlive)).isEmpty();
        }
    }

    @Test
    void movesTheServerOfAKilledJvmToAnotherPort() throws Exception {
        try (ChildJvm child = ChildJvm.startIn(sandbox)) {
            long server = child.serverProcess();
            child.kill();
            int other = Ports.any();
            try (DataDirectory directory = sandbox.open();
                    EmbeddedPostgres postgres = EmbeddedPostgres.start(
                            directory, EmbeddedSettings.defaults().withPort(other))) {
                assertThat(postgres.port()).isEqualTo(other);
                assertThat(postgres.processId()).isNotEqualTo(server);
                assertThat(Sql.ask(postgres, STARTS)).isEqualTo("1");
            }
        }
    }

    @Test
    void doesNotAdoptAServerWithOtherSettings() throws Exception {
        try (ChildJvm child = ChildJvm.startIn(sandbox)) {
            long server = child.serverProcess();
            child.kill();
            try (DataDirectory directory = sandbox.open();
                    EmbeddedPostgres postgres = EmbeddedPostgres.start(
                            directory, EmbeddedSettings.defaults().withDurability(Durability.TEST))) {
                assertThat(postgres.processId()).isNotEqualTo(server);
                assertThat(Sql.ask(postgres, "show fsync")).isEqualTo("off");
            }
        }
    }

    @Test
    void startsAfterProgramAndServerWereKilledTogether() throws Exception {
        try (ChildJvm child = ChildJvm.startIn(sandbox)) {
            long server = child.serverProcess();
            child.kill();
            kill(server);
            assertThat(PostmasterFile.of(sandbox.cluster())).exists();
            try (DataDirectory directory = sandbox.open();
                    EmbeddedPostgres postgres = start(directory)) {
                assertThat(Sql.ask(postgres, STARTS)).isEqualTo("1");
            }
        }
    }

    @Test
    void startsWhenTheNumberInAStaleFileIsSomebodyElsesNow() throws Exception {
        long notPostgres = ProcessHandle.current().pid();
        List<String> stale = List.of(
                Long.toString(notPostgres), sandbox.cluster().path().toString(), "1", "5432", "", "", "", "ready");
        Files.write(PostmasterFile.of(sandbox.cluster()), stale);
        try (DataDirectory directory = sandbox.open();
                EmbeddedPostgres postgres = start(directory)) {
            assertThat(postgres.processId()).isNotEqualTo(notPostgres);
            assertThat(Sql.answers(postgres)).isTrue();
        }
    }

    @Test
    void bringsAKilledServerBackOnTheSamePort() throws Exception {
        try (DataDirectory directory = sandbox.open();
                EmbeddedPostgres postgres = start(directory)) {
            Sql.run(postgres, "create table acknowledged as select 42 as answer");
            int port = postgres.port();
            long killed = postgres.processId();
            kill(killed);
            comesBack(postgres, killed);
            assertThat(postgres.port()).isEqualTo(port);
            assertThat(Sql.ask(postgres, "select answer from acknowledged")).isEqualTo("42");
        }
    }

    @Test
    void comesBackEvenWhileAQueryOutlivesTheKilledServer() throws Exception {
        try (DataDirectory directory = sandbox.open();
                EmbeddedPostgres postgres = start(directory);
                Connection connection = DriverManager.getConnection(
                        postgres.jdbcUrl(),
                        postgres.owner().user(),
                        postgres.owner().password());
                Statement statement = connection.createStatement()) {
            Thread busy = new Thread(() -> {
                try {
                    statement.execute("select count(*) from generate_series(1, 100000000000)");
                } catch (SQLException e) {
                    // Its server is killed under it.
                    return;
                }
            });
            busy.start();
            Eventually.within(SOON, "the query runs", () -> isBusy(postgres));
            long killed = postgres.processId();
            kill(killed);
            comesBack(postgres, killed);
            busy.join(SOON.toMillis());
            assertThat(busy.isAlive()).isFalse();
        }
    }

    @Test
    void doesNotComeBackOnceItIsClosed() throws Exception {
        try (DataDirectory directory = sandbox.open()) {
            EmbeddedPostgres postgres = start(directory);
            kill(postgres.processId());
            postgres.close();
            assertThat(Orphan.of(sandbox.cluster())).isNull();
        }
    }

    @Test
    void forgetsAClusterThatWasHalfCreated() throws Exception {
        try (Sandbox half = Sandbox.withBinaries()) {
            Files.createDirectories(half.home().resolve("creating-1").resolve("cluster"));
            Files.createDirectories(half.home().resolve("unpacking-1").resolve("bin"));
            try (DataDirectory directory = half.open();
                    EmbeddedPostgres postgres = start(directory)) {
                assertThat(Sql.answers(postgres)).isTrue();
            }
            assertThat(half.home().resolve("creating-1")).doesNotExist();
            assertThat(half.home().resolve("unpacking-1")).doesNotExist();
        }
    }

    private static boolean isBusy(EmbeddedPostgres postgres) {
        try {
            return Sql.ask(postgres, "select count(*) from pg_stat_activity where query like '%generate_series%'")
                    .equals("2");
        } catch (SQLException e) {
            return false;
        }
    }

    private static void kill(long server) throws IOException {
        ProcessHandle process = ProcessHandle.of(server).orElseThrow(() -> new IOException("it is gone already"));
        process.destroyForcibly();
        Eventually.within(SOON, "the server dies", () -> !Processes.isAlive(process));
    }

    private static void comesBack(EmbeddedPostgres postgres, long killed) {
        Eventually.within(SOON, "the server is back", () -> postgres.processId() != killed && Sql.answers(postgres));
    }
}
