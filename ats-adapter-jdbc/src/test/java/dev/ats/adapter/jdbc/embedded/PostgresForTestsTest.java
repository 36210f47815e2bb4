package dev.ats.adapter.jdbc.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import dev.ats.adapter.jdbc.embedded.testkit.PostgresForTests;
import dev.ats.adapter.jdbc.embedded.testkit.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Databases for tests are cheap copies that know nothing of each other. */
class PostgresForTestsTest {

    @Test
    void clonesATemplateWithItsTablesRowsAndGrants() throws SQLException {
        TestDatabase template = PostgresForTests.createDatabase("to_clone");
        Sql.run(template.jdbcUrl(), template.owner(), "create table answers as select 42 as answer");
        Sql.run(template.jdbcUrl(), template.owner(), "grant select, delete on answers to ats_server");

        TestDatabase one = PostgresForTests.createDatabaseFrom("to_clone");
        TestDatabase two = PostgresForTests.createDatabaseFrom("to_clone");
        Sql.run(one.jdbcUrl(), one.server(), "delete from answers");

        assertThat(one.name()).isNotEqualTo(two.name());
        assertThat(Sql.ask(one.jdbcUrl(), one.server(), "select count(*) from answers"))
                .isEqualTo("0");
        assertThat(Sql.ask(two.jdbcUrl(), two.server(), "select answer from answers"))
                .isEqualTo("42");
    }

    @Test
    void dropsADatabaseThatIsInUseAndOneThatIsNotThere() throws SQLException {
        TestDatabase database = PostgresForTests.createDatabase("to_drop");
        try (Connection connection = DriverManager.getConnection(
                database.jdbcUrl(), database.owner().user(), database.owner().password())) {
            PostgresForTests.dropDatabase("to_drop");
            assertThat(connection.isValid(1)).isFalse();
        }
        PostgresForTests.dropDatabase("to_drop");
        assertThatThrownBy(() -> Sql.run(database.jdbcUrl(), database.owner(), "select 1"))
                .hasMessageContaining("does not exist");
    }

    @Test
    void refusesANameThatIsNoPlainWord() {
        assertThatThrownBy(() -> PostgresForTests.createDatabase("x\" template \"postgres"))
                .isInstanceOf(EmbeddedPostgresFailed.class)
                .hasMessageContaining("not a name");
    }

    @Test
    void letsTheServerRoleEnterButOwnNothing() throws SQLException {
        TestDatabase database = PostgresForTests.createDatabase("to_enter");
        assertThat(Sql.ask(database.jdbcUrl(), database.server(), "select current_user"))
                .isEqualTo("ats_server");
        assertThatThrownBy(() -> Sql.run(database.jdbcUrl(), database.server(), "create table mine ()"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void removesWhatAKilledJvmLeftAndThenItself() throws Exception {
        try (Sandbox temporary = Sandbox.empty()) {
            ChildJvm killed = ChildJvm.useTestServerIn(temporary.root());
            assertThat(killed.report()).startsWith("ready");
            Path left = onlyDirectoryIn(temporary.root());
            long server = PostmasterFile.read(clusterIn(left)).pid();
            killed.kill();
            assertThat(ProcessHandle.of(server).filter(Processes::isAlive)).isPresent();

            try (ChildJvm next = ChildJvm.useTestServerIn(temporary.root())) {
                assertThat(next.report()).startsWith("ready");
                assertThat(left).doesNotExist();
                assertThat(ProcessHandle.of(server).filter(Processes::isAlive)).isEmpty();
            }
            Eventually.within(Duration.ofSeconds(10), "nothing is left", () -> directoriesIn(temporary.root())
                    .isEmpty());
        }
    }

    private static Cluster clusterIn(Path data) {
        return Cluster.in(data.resolve("postgres").resolve(Binaries.MAJOR));
    }

    private static Path onlyDirectoryIn(Path parent) {
        List<Path> found = directoriesIn(parent);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Path> directoriesIn(Path parent) {
        try {
            return Places.childrenOf(parent, "ats-postgres-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
