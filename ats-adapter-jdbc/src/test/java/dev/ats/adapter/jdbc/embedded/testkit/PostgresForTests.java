package dev.ats.adapter.jdbc.embedded.testkit;

import dev.ats.adapter.jdbc.embedded.DataDirectory;
import dev.ats.adapter.jdbc.embedded.Durability;
import dev.ats.adapter.jdbc.embedded.EmbeddedPostgres;
import dev.ats.adapter.jdbc.embedded.EmbeddedSettings;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL for all tests of this JVM: started when first asked for, not durable, gone with the JVM. Migrate one
 * database, then clone it for each test class.
 */
public final class PostgresForTests {

    private static final AtomicInteger CLONES = new AtomicInteger();

    private PostgresForTests() {}

    /** Creates an empty database. */
    public static TestDatabase createDatabase(String name) {
        server().databases().create(name);
        return database(name);
    }

    /** Creates a copy, under a name of its own, of a database that nobody is connected to. */
    public static TestDatabase createDatabaseFrom(String template) {
        String name = template + "_" + CLONES.incrementAndGet();
        server().databases().createFrom(template, name);
        return database(name);
    }

    /** Drops a database if it is there, whoever is connected. */
    public static void dropDatabase(String name) {
        server().databases().drop(name);
    }

    private static TestDatabase database(String name) {
        EmbeddedPostgres server = server();
        return new TestDatabase(name, server.jdbcUrl(name), server.owner(), server.server());
    }

    private static EmbeddedPostgres server() {
        return Running.SERVER;
    }

    private static final class Running {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            TemporaryDirectories.sweep();
            DataDirectory directory = TemporaryDirectories.create();
            EmbeddedPostgres server = EmbeddedPostgres.start(
                    directory, EmbeddedSettings.defaults().withDurability(Durability.TEST));
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                server.close();
                                TemporaryDirectories.remove(directory);
                            },
                            "stop-postgres-for-tests"));
            return server;
        }
    }
}
