package dev.ats.bootstrap.e2e;

import dev.ats.adapter.jdbc.embedded.Login;
import dev.ats.adapter.jdbc.embedded.RunningPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One installation from nothing: its data directory, its server process, and the people the seed command plants. */
final class World implements AutoCloseable {

    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    private final Path data;
    private final Map<String, String> settings;
    private final Map<String, String> people;
    private ServerProcess server;

    private World(Path data, Map<String, String> settings, ServerProcess server, Map<String, String> people) {
        this.data = data;
        this.settings = settings;
        this.server = server;
        this.people = people;
    }

    /** A server with two seeded organizations. */
    static World started() {
        return started(Map.of());
    }

    static World started(Map<String, String> settings) {
        Path data = temporary();
        ServerProcess server = ServerProcess.start(data, JAVA, settings);
        server.ready();
        return new World(data, settings, server, seeded(data));
    }

    /** A server without anybody, where nobody is believed without having signed in. */
    static World empty(Map<String, String> settings) {
        Map<String, String> strict = new TreeMap<>(settings);
        strict.put("ATS_DEV_HEADER_AUTH", "false");
        Path data = temporary();
        ServerProcess server = ServerProcess.start(data, JAVA, strict);
        server.ready();
        return new World(data, strict, server, Map.of());
    }

    /** Runs the seed command beside the running server. */
    static Map<String, String> seeded(Path data) {
        ServerProcess seed = ServerProcess.run(data, JAVA, Map.of(), "seed");
        if (seed.awaitEnd() != 0) {
            throw new AssertionError("seeding failed: " + seed.complaints());
        }
        return seed.output().stream()
                .filter(line -> line.contains("="))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    static Path temporary() {
        try {
            return Files.createTempDirectory("ats-e2e-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data() {
        return data;
    }

    ServerProcess server() {
        return server;
    }

    URI address() {
        return server.ready();
    }

    /** Whoever the seed command planted under that name, such as {@code ACME_RECRUITER}. */
    Client as(String who) {
        return nobody().as(people.get(who));
    }

    Client nobody() {
        return Client.anonymous(address());
    }

    /** Starts the server again after it was killed or stopped. */
    void restart() {
        server = ServerProcess.start(data, JAVA, settings);
        server.ready();
    }

    /** A job of Acme's that takes applications, with that many openings. */
    String openJob(int openings) throws IOException {
        return as("ACME_RECRUITER")
                .post(
                        "/jobs",
                        "{\"title\": \"Tester\", \"description\": \"Breaks things.\", \"openings\": " + openings + "}")
                .text("id");
    }

    /** An application to that job by somebody new. */
    String applied(String job, String email) throws IOException {
        return nobody().post(
                        "/jobs/" + job + "/applications",
                        "{\"candidate_name\": \"Pat\", \"candidate_email\": \"" + email + "\"}")
                .text("id");
    }

    /** One number out of the database, asked as the owner, who sees all rows. */
    long count(String sql) {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** What is in the database and must never be, whatever has happened. */
    List<String> brokenInvariants() {
        try (Connection connection = asOwner()) {
            return dev.ats.bootstrap.bench.Invariants.broken(connection);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Changes rows as the owner, where a test cannot wait until time has changed them. */
    int change(String sql) {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** The database that its server runs. */
    RunningPostgres postgres() {
        return RunningPostgres.in(data).orElseThrow(() -> new AssertionError("no database runs in " + data));
    }

    private Connection asOwner() throws SQLException {
        RunningPostgres postgres = postgres();
        Login owner = postgres.owner();
        return DriverManager.getConnection(postgres.jdbcUrl(), owner.user(), owner.password());
    }

    @Override
    public void close() {
        server.close();
        remove(data);
    }

    static void remove(Path directory) {
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
