package dev.ats.adapter.jdbc.host;

import dev.ats.adapter.jdbc.database.ConnectionSettings;
import dev.ats.adapter.jdbc.embedded.DataDirectory;
import dev.ats.adapter.jdbc.embedded.Durability;
import dev.ats.adapter.jdbc.embedded.EmbeddedPostgres;
import dev.ats.adapter.jdbc.embedded.EmbeddedSettings;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * The server of somebody else: one login owns the database, and another serves the host's own
 * application from a schema of its own.
 */
public final class HostServer implements AutoCloseable {

    private final DataDirectory directory;
    private final EmbeddedPostgres server;

    /** Starts it in that folder, and prepares it as its administrator would. */
    public HostServer(Path folder) {
        directory = DataDirectory.open(folder, true);
        server = EmbeddedPostgres.start(directory, EmbeddedSettings.defaults().withDurability(Durability.TEST));
        ConnectionSettings administrator =
                new ConnectionSettings(server.jdbcUrl("postgres"), "postgres", passwordIn(folder));
        Jdbi.create(administrator.unpooled()).useHandle(handle -> {
            handle.execute("create role desk_owner login createrole password 'owner'");
            handle.execute("create role desk login password 'desk'");
            handle.execute("create role desk_clerk");
            handle.execute("grant desk_clerk to desk");
            handle.execute("create database desk owner desk_owner");
        });
        Jdbi.create(new ConnectionSettings(server.jdbcUrl("desk"), "postgres", administrator.password()).unpooled())
                .useHandle(handle -> handle.execute("create schema desk authorization desk"));
        Jdbi.create(host().unpooled()).useHandle(handle -> {
            handle.execute("create table desk.notes (id uuid primary key, text varchar(80) not null unique)");
            handle.execute("grant usage on schema desk to desk_clerk");
            handle.execute("grant select, insert on desk.notes to desk_clerk");
        });
    }

    /** Who owns the database, and migrates. */
    public ConnectionSettings owner() {
        return new ConnectionSettings(server.jdbcUrl("desk"), "desk_owner", "owner");
    }

    /** As whom the host works. */
    public ConnectionSettings host() {
        return new ConnectionSettings(server.jdbcUrl("desk"), "desk", "desk");
    }

    @Override
    public void close() {
        server.close();
        directory.close();
    }

    private static String passwordIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 3)) {
            Path kept =
                    files.filter(file -> file.endsWith("passwords")).findFirst().orElseThrow();
            Properties passwords = new Properties();
            passwords.load(new StringReader(Files.readString(kept)));
            return passwords.getProperty("postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
