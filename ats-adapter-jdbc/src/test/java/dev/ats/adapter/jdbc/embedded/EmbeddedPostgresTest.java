package dev.ats.adapter.jdbc.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a started server promises: data that stays, on loopback, for two roles with passwords. */
class EmbeddedPostgresTest {

    @AutoClose
    private final Sandbox sandbox = Sandbox.withCluster();

    @AutoClose
    private final DataDirectory directory = sandbox.open();

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(directory, EmbeddedSettings.defaults());
    }

    @Test
    void keepsDataPortAndPasswordsAcrossARestart() throws SQLException {
        int port;
        Login owner;
        try (EmbeddedPostgres postgres = start()) {
            Sql.run(postgres, "create table kept as select 42 as answer");
            port = postgres.port();
            owner = postgres.owner();
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(Sql.ask(postgres, "select answer from kept")).isEqualTo("42");
            assertThat(postgres.port()).isEqualTo(port);
            assertThat(postgres.owner()).isEqualTo(owner);
        }
    }

    @Test
    void isDurableAndSpeaksUtf8() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(Sql.ask(
                            postgres,
                            "select string_agg(name || '=' || setting, ' ' order by name) from pg_settings where name in"
                                    + " ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums',"
                                    + " 'server_encoding')"))
                    .isEqualTo("data_checksums=on fsync=on full_page_writes=on server_encoding=UTF8"
                            + " synchronous_commit=on");
            assertThat(Sql.ask(postgres, "select lower('ÉŁ') || (U&'a' < U&'B')"))
                    .isEqualTo("éłfalse");
        }
    }

    @Test
    void findsNamesWithLettersBeyondAscii() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            Sql.run(postgres, "create extension pg_trgm");
            assertThat(Sql.ask(postgres, "select similarity('Łukasz Żak', 'ŁUKASZ ŻAK')"))
                    .isEqualTo("1");
        }
    }

    @ParameterizedTest
    @CsvSource({"ats_owner", "ats_server", "postgres"})
    void asksEveryoneForAPassword(String user) {
        try (EmbeddedPostgres postgres = start()) {
            assertThatThrownBy(() -> Sql.run(postgres.jdbcUrl(), new Login(user, "guess"), "select 1"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
        }
    }

    @Test
    void listensOnLoopbackOnly() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            Login superuser = Secrets.keptIn(sandbox.home(), true).superuser();
            assertThat(postgres.host()).isEqualTo("127.0.0.1");
            assertThat(Sql.ask(
                            postgres.jdbcUrl("postgres"),
                            superuser,
                            "select current_setting('listen_addresses') || current_setting('unix_socket_directories')"))
                    .isEqualTo("127.0.0.1");
        }
    }

    @Test
    void givesItsRolesNoMorePowerThanTheyNeed() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(Sql.ask(
                            postgres,
                            "select count(*) from pg_roles where rolname in ('ats_owner', 'ats_server') and rolcanlogin"
                                    + " and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
                    .isEqualTo("2");
            assertThat(Sql.ask(postgres, "select pg_get_userbyid(datdba) from pg_database where datname = 'ats'"))
                    .isEqualTo("ats_owner");
            assertThatThrownBy(() -> Sql.run(postgres.jdbcUrl(), postgres.server(), "create table mine ()"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> Sql.run(postgres.jdbcUrl("postgres"), postgres.server(), "select 1"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void takesBackPowersThatSomebodyGaveItsRoles() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            Login superuser = Secrets.keptIn(sandbox.home(), true).superuser();
            Sql.run(postgres.jdbcUrl("postgres"), superuser, "alter role ats_server bypassrls");
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(Sql.ask(postgres, "select rolbypassrls from pg_roles where rolname = 'ats_server'"))
                    .isEqualTo("f");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "., rwx------",
        "lock, rw-------",
        "postgres, rwx------",
        "postgres/17, rwx------",
        "postgres/17/passwords, rw-------",
        "postgres/17/start.log, rw-------",
        "postgres/17/cluster, rwx------"
    })
    void keepsItsFilesPrivate(Path file, String permissions) throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(Files.getPosixFilePermissions(directory.path().resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString(permissions));
            assertThat(Sql.answers(postgres)).isTrue();
        }
    }

    @Test
    void showsNoPasswordInText() {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(postgres.owner().toString())
                    .doesNotContain(postgres.owner().password());
            assertThat(postgres.jdbcUrl()).doesNotContain(postgres.owner().password());
        }
    }

    @Test
    void stopsCleanlyWhileClientsAreConnected() throws SQLException {
        EmbeddedPostgres postgres = start();
        long process = postgres.processId();
        try (Connection connection = DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.server().user(), postgres.server().password())) {
            postgres.close();
            assertThat(connection.isValid(1)).isFalse();
        }
        postgres.close();
        assertThat(ProcessHandle.of(process).filter(Processes::isAlive)).isEmpty();
        assertThat(PostmasterFile.of(sandbox.cluster())).doesNotExist();
    }

    @Test
    void stopsEvenWhenItsThreadIsInterrupted() {
        EmbeddedPostgres postgres = start();
        Thread.currentThread().interrupt();
        postgres.close();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(PostmasterFile.of(sandbox.cluster())).doesNotExist();
    }

    @Test
    void saysWhichFileToRestoreWhenThePasswordsAreLost() throws Exception {
        Files.delete(sandbox.home().resolve("passwords"));

        assertThatThrownBy(this::start)
                .isInstanceOf(EmbeddedPostgresFailed.class)
                .hasMessageContaining("passwords is missing")
                .hasMessageNotContaining("\n");
    }

    @Test
    void saysInOneLineWhyTheServerDoesNotStart() throws Exception {
        Files.writeString(sandbox.cluster().path().resolve("postgresql.conf"), "no_such_setting = 1\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(EmbeddedPostgresFailed.class)
                .hasMessageContaining("start.log")
                .hasMessageContaining("FATAL")
                .hasMessageNotContaining("\n");
    }
}
