package dev.ats.adapter.jdbc.testkit;

import dev.ats.adapter.jdbc.AtsEntities;
import dev.ats.adapter.jdbc.JdbcPorts;
import dev.ats.adapter.jdbc.database.ConnectionSettings;
import dev.ats.adapter.jdbc.database.Database;
import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.adapter.jdbc.database.Migrations;
import dev.ats.adapter.jdbc.embedded.Login;
import dev.ats.adapter.jdbc.embedded.testkit.PostgresForTests;
import dev.ats.adapter.jdbc.embedded.testkit.TestDatabase;
import dev.ats.adapter.jdbc.search.HibernateBoot;
import dev.ats.adapter.jdbc.search.Searches;
import dev.ats.application.AtsPorts;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Observer;
import dev.ats.application.messaging.listening.Listeners;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.CountingSecrets;
import dev.ats.application.testkit.FastPasswords;
import dev.ats.application.testkit.InMemoryMailer;
import dev.ats.application.testkit.SettableClock;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.shared.IdSource;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** A migrated database of its own for a test class: a clone of the one that each JVM migrates once. */
public final class AtsDatabase implements AutoCloseable {

    private static final int CONNECTIONS = 4;
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T09:00:00Z");

    private final TestDatabase database;
    private final Database pool;

    private AtsDatabase(TestDatabase database) {
        this.database = database;
        this.pool = Database.open(server(), CONNECTIONS);
    }

    /** A new one, empty but for its schema. */
    public static AtsDatabase create() {
        return new AtsDatabase(PostgresForTests.createDatabaseFrom(Template.NAME));
    }

    /** How it was migrated. */
    public JdbcSettings settings() {
        return JdbcSettings.defaults();
    }

    /** The login that owns the schema. */
    public ConnectionSettings owner() {
        return as(database, database.owner());
    }

    /** The login that serves. */
    public ConnectionSettings server() {
        return as(database, database.server());
    }

    /** Pooled connections of the login that serves. */
    public DataSource connections() {
        return pool.connections();
    }

    /** The product's ports on it. */
    public AtsPorts ports(Clock clock, IdSource ids) {
        return ports(clock, ids, Listeners.none());
    }

    /** The same, with these listeners. */
    public AtsPorts ports(Clock clock, IdSource ids, Listeners listeners) {
        return ports(connections(), searches(), clock, ids, listeners);
    }

    private static AtsPorts ports(
            DataSource connections, Searches searches, Clock clock, IdSource ids, Listeners listeners) {
        return JdbcPorts.of(
                connections,
                JdbcSettings.defaults(),
                searches,
                new FastPasswords(),
                new CountingSecrets(),
                new InMemoryMailer(),
                listeners,
                clock,
                ids,
                Observer.NONE);
    }

    /** Where lists are searched; booted once for all databases of the JVM, and never closed. */
    public static Searches searches() {
        return Booted.SEARCHES;
    }

    /** The product on it, to tell stories with, under names and ids that nobody else in it has. */
    public AtsTestKit kit() {
        SettableClock clock = new SettableClock(NEW_YEAR);
        return AtsTestKit.on(ports(clock, ids()), clock, inspection());
    }

    /**
     * The product beside a server that runs on the same database, to set the scene where requests alone could not, or
     * not quickly. It searches no lists.
     *
     * @param server connections of the login that serves
     * @param owner the login that owns the schema
     * @param now what time it is for the server
     */
    public static AtsTestKit beside(DataSource server, ConnectionSettings owner, Instant now) {
        SettableClock clock = new SettableClock(now);
        return AtsTestKit.on(
                ports(server, Searches.none(), clock, ids(), Listeners.none()),
                clock,
                new JdbcInspection(Jdbi.create(owner.unpooled())));
    }

    /** New ids, in the order of their making. */
    public static IdSource ids() {
        long nobodyElses = (UUID.randomUUID().getMostSignificantBits() & ~0xF000L) | 0x7000L;
        AtomicLong made = new AtomicLong(Long.MIN_VALUE);
        return () -> new UUID(nobodyElses, made.incrementAndGet());
    }

    /** Shows what has been written. */
    public Inspection inspection() {
        return new JdbcInspection(Jdbi.create(owner().unpooled()));
    }

    @Override
    public void close() {
        pool.close();
        PostgresForTests.dropDatabase(database.name());
    }

    private static ConnectionSettings as(TestDatabase database, Login login) {
        return new ConnectionSettings(database.jdbcUrl(), login.user(), login.password());
    }

    private static final class Booted {

        private static final Searches SEARCHES = Searches.on(HibernateBoot.of(AtsEntities.all()));
    }

    private static final class Template {

        private static final String NAME = migrated("ats_template");

        private static String migrated(String name) {
            TestDatabase template = PostgresForTests.createDatabase(name);
            Migrations.migrate(as(template, template.owner()).unpooled(), JdbcSettings.defaults());
            return name;
        }
    }
}
