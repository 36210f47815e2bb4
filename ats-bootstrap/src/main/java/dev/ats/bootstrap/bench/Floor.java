package dev.ats.bootstrap.bench;

import dev.ats.adapter.jdbc.embedded.RunningPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The same effect in bare SQL, by {@code pgbench -M prepared} on the same database, in tables of its own. */
final class Floor {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String NOTHING = "floor-nothing.pgbench";
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern DONE = Pattern.compile("actually processed: (\\d+)/(\\d+)");

    private final Path pgbench;
    private final RunningPostgres postgres;
    private final int connections;
    private final Meter meter;

    private Floor(Path pgbench, RunningPostgres postgres, int connections, Meter meter) {
        this.pgbench = pgbench;
        this.postgres = postgres;
        this.connections = connections;
        this.meter = meter;
    }

    /** On this machine; nothing where there is no pgbench. */
    static Optional<Floor> onThisMachine(RunningPostgres postgres, int connections, Meter meter) {
        return pgbench().map(program -> new Floor(program, postgres, connections, meter));
    }

    /**
     * Does it that often.
     *
     * @param script the file that says what
     * @param applications how many there are to choose from
     */
    Sample run(String script, int applications, int operations) {
        int each = Math.max(1, operations / connections);
        Usage begun = meter.read();
        // The product's connections are open when its clock begins, so what opening these costs is not the floor's.
        said(NOTHING, applications, 1);
        Usage opened = meter.read();
        String said = said(script, applications, each);
        Usage usage = meter.read().since(opened).without(opened.since(begun));
        Matcher rate = RATE.matcher(said);
        Matcher done = DONE.matcher(said);
        int wanted = each * connections;
        if (!rate.find() || !done.find() || Integer.parseInt(done.group(1)) != wanted) {
            throw new BenchFailed("pgbench did not do all of " + script + ": " + said.strip());
        }
        return new Sample(wanted, wanted / Double.parseDouble(rate.group(1)), null, usage);
    }

    private String said(String script, int applications, int each) {
        Path file = null;
        try {
            file = Files.writeString(Files.createTempFile("floor-", ".pgbench"), Script.named(script));
            URI database = URI.create(postgres.jdbcUrl().substring("jdbc:".length()));
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            pgbench.toString(),
                            "--no-vacuum",
                            "--protocol=prepared",
                            "--client=" + connections,
                            "--jobs=2",
                            "--transactions=" + each,
                            "--define=clients=" + connections,
                            "--define=applications=" + applications,
                            "--file=" + file,
                            "--host=" + database.getHost(),
                            "--port=" + database.getPort(),
                            "--username=" + postgres.owner().user(),
                            database.getPath().substring(1)))
                    .redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", postgres.owner().password());
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        } catch (IOException e) {
            throw new BenchFailed("pgbench cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("interrupted", e);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new BenchFailed(file + " cannot be removed", e);
        }
    }

    private static Optional<Path> pgbench() {
        String path = System.getenv("PATH");
        return Stream.concat(
                        Arrays.stream((path == null ? "" : path).split(File.pathSeparator))
                                .filter(folder -> !folder.isEmpty())
                                .map(Path::of),
                        debian())
                .map(folder -> folder.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> debian() {
        if (!Files.isDirectory(DEBIAN)) {
            return Stream.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.map(version -> version.resolve("bin")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
