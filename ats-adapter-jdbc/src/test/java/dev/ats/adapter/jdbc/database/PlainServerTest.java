package dev.ats.adapter.jdbc.database;

import static dev.ats.application.testkit.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.adapter.jdbc.JdbcPorts;
import dev.ats.adapter.jdbc.embedded.DataDirectory;
import dev.ats.adapter.jdbc.embedded.Durability;
import dev.ats.adapter.jdbc.embedded.EmbeddedPostgres;
import dev.ats.adapter.jdbc.embedded.EmbeddedSettings;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.Ats;
import dev.ats.application.AtsAssembly;
import dev.ats.application.access.RegisterAccount;
import dev.ats.application.kernel.Observer;
import dev.ats.application.testkit.CountingSecrets;
import dev.ats.application.testkit.FastPasswords;
import dev.ats.application.testkit.InMemoryMailer;
import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that nobody has prepared: one login, which may create roles, migrates and serves. */
class PlainServerTest {

    private static final JdbcSettings SETTINGS = new JdbcSettings(
            "hiring",
            "hiring_server",
            JdbcSettings.defaults().statementTimeout(),
            JdbcSettings.defaults().lockTimeout(),
            JdbcSettings.defaults().idleTimeout());

    @TempDir
    private static Path folder;

    private static DataDirectory directory;
    private static EmbeddedPostgres server;

    private static ConnectionSettings superuser;
    private static ConnectionSettings only;

    @BeforeAll
    static void createOneLoginAndItsDatabase() throws IOException {
        directory = DataDirectory.open(folder, true);
        server = EmbeddedPostgres.start(directory, EmbeddedSettings.defaults().withDurability(Durability.TEST));
        superuser = new ConnectionSettings(server.jdbcUrl("postgres"), "postgres", superuserPassword());
        Jdbi.create(superuser.unpooled()).useHandle(handle -> {
            handle.execute("create role only_login login createrole password 'only'");
            handle.execute("create database plain owner only_login");
        });
        only = new ConnectionSettings(server.jdbcUrl("plain"), "only_login", "only");
        Migrations.migrate(only.unpooled(), SETTINGS);
    }

    @AfterAll
    static void stop() {
        server.close();
        directory.close();
    }

    @Test
    void servesAsARoleThatTheMigrationCreated() {
        assertThatCode(() -> ServerRole.verify(only.unpooled(), SETTINGS)).doesNotThrowAnyException();

        Ats ats = AtsAssembly.of(JdbcPorts.of(
                only.unpooled(),
                SETTINGS,
                AtsDatabase.searches(),
                new FastPasswords(),
                new CountingSecrets(),
                new InMemoryMailer(),
                () -> Instant.EPOCH,
                AtsDatabase.ids(),
                Observer.NONE));
        RegisterAccount register = new RegisterAccount(new Name("Ada"), new Email("ada@example.org"), true);

        assertThat(done(ats.access().register().run(new Actor.System("seed"), register)))
                .isNotNull();
    }

    @Test
    void servesAsAnotherLoginThanTheOneThatMigrates() {
        Jdbi.create(superuser.unpooled())
                .useHandle(handle -> handle.execute("create role \"serving login\" login password 'other'"));
        ConnectionSettings serving = new ConnectionSettings(server.jdbcUrl("plain"), "serving login", "other");

        Migrations.migrate(only.unpooled(), SETTINGS, serving.user());

        assertThatCode(() -> ServerRole.verify(serving.unpooled(), SETTINGS)).doesNotThrowAnyException();
        Ats ats = AtsAssembly.of(JdbcPorts.of(
                serving.unpooled(),
                SETTINGS,
                AtsDatabase.searches(),
                new FastPasswords(),
                new CountingSecrets(),
                new InMemoryMailer(),
                () -> Instant.EPOCH,
                AtsDatabase.ids(),
                Observer.NONE));
        RegisterAccount register = new RegisterAccount(new Name("Bea"), new Email("bea@example.org"), true);
        assertThat(done(ats.access().register().run(new Actor.System("seed"), register)))
                .isNotNull();
    }

    @Test
    void letsTwoProgramsMigrateForTheFirstTimeAtOnce() {
        JdbcSettings fresh = new JdbcSettings(
                "twice", "twice_server", SETTINGS.statementTimeout(), SETTINGS.lockTimeout(), SETTINGS.idleTimeout());

        Stream.of(1, 2, 3, 4).parallel().forEach(i -> Migrations.migrate(only.unpooled(), fresh));

        assertThatCode(() -> ServerRole.verify(only.unpooled(), fresh)).doesNotThrowAnyException();
    }

    @Test
    void refusesToServeAsTheOwner() {
        assertThatExceptionOfType(UnsafeRole.class)
                .isThrownBy(() -> ServerRole.verify(only.unpooled(), as("only_login")))
                .withMessageContaining("owns");
    }

    @Test
    void refusesToServeAsASuperuser() {
        assertThatExceptionOfType(UnsafeRole.class)
                .isThrownBy(() -> ServerRole.verify(superuser.unpooled(), as("postgres")))
                .withMessageContaining("superuser");
    }

    @Test
    void refusesToServeAsWhomBypassesTheWalls() {
        Jdbi.create(superuser.unpooled()).useHandle(handle -> handle.execute("create role passer bypassrls"));

        assertThatExceptionOfType(UnsafeRole.class)
                .isThrownBy(() -> ServerRole.verify(superuser.unpooled(), as("passer")))
                .withMessageContaining("bypasses");
    }

    @Test
    void refusesToServeAsAMemberOfTheOwner() {
        Jdbi.create(superuser.unpooled()).useHandle(handle -> {
            handle.execute("create role heir");
            handle.execute("grant only_login to heir");
            handle.execute("grant heir to postgres");
        });
        ConnectionSettings inPlain = new ConnectionSettings(server.jdbcUrl("plain"), "postgres", superuser.password());

        assertThatExceptionOfType(UnsafeRole.class)
                .isThrownBy(() -> ServerRole.verify(inPlain.unpooled(), as("heir")))
                .withMessageContaining("owns");
    }

    @Test
    void refusesALoginThatDoesNotInheritTheRole() {
        Jdbi.create(superuser.unpooled()).useHandle(handle -> {
            handle.execute("create role heirless login noinherit password 'none'");
            handle.execute("grant " + SETTINGS.role() + " to heirless");
        });
        ConnectionSettings heirless = new ConnectionSettings(server.jdbcUrl("plain"), "heirless", "none");

        assertThatExceptionOfType(UnsafeRole.class)
                .isThrownBy(() -> ServerRole.verify(heirless.unpooled(), SETTINGS))
                .withMessageContaining("inherit");
    }

    @Test
    void refusesARoleThatCannotBeTakenOn() {
        assertThatExceptionOfType(UnsafeRole.class)
                .isThrownBy(() -> ServerRole.verify(only.unpooled(), as("nobody")))
                .withMessageContaining("nobody");
    }

    private static JdbcSettings as(String role) {
        return new JdbcSettings(
                SETTINGS.schema(), role, SETTINGS.statementTimeout(), SETTINGS.lockTimeout(), SETTINGS.idleTimeout());
    }

    private static String superuserPassword() throws IOException {
        try (Stream<Path> files = Files.walk(folder, 3)) {
            Path kept =
                    files.filter(file -> file.endsWith("passwords")).findFirst().orElseThrow();
            Properties passwords = new Properties();
            passwords.load(new StringReader(Files.readString(kept)));
            return passwords.getProperty("postgres");
        }
    }
}
