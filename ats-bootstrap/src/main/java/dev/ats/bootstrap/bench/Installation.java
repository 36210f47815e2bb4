package dev.ats.bootstrap.bench;

import dev.ats.adapter.jdbc.embedded.RunningPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The measured program, as a process of its own in a folder of its own, which are gone afterwards. */
final class Installation implements AutoCloseable {

    private static final long PATIENCE = 60;
    private static final String READY = "ready ";
    private static final String LOG = "server.log";
    private static final int LAST = 10;

    private final Path data;
    private final Process process;
    private final URI address;
    private final double startSeconds;
    private final RunningPostgres postgres;
    private final Thread end;

    private Installation(Path data, Process process, URI address, double startSeconds) {
        this.data = data;
        this.process = process;
        this.address = address;
        this.startSeconds = startSeconds;
        this.postgres = RunningPostgres.in(data)
                .orElseThrow(() -> new BenchFailed("the server runs, but its database does not"));
        this.end = new Thread(() -> clear(process, data), "stop");
        Runtime.getRuntime().addShutdownHook(end);
    }

    /**
     * Starts it, from nothing.
     *
     * @throws BenchFailed when it does not come up
     */
    static Installation start() {
        Path data = null;
        Process process = null;
        boolean done = false;
        try {
            data = Files.createTempDirectory("ats-bench-");
            long began = System.nanoTime();
            process = launched(data);
            URI address = awaitReady(process);
            Installation started = new Installation(data, process, address, (System.nanoTime() - began) / 1e9);
            done = true;
            return started;
        } catch (IOException e) {
            throw new BenchFailed("the server cannot be started: " + e.getMessage(), e);
        } finally {
            if (!done) {
                clear(process, data);
            }
        }
    }

    URI address() {
        return address;
    }

    RunningPostgres postgres() {
        return postgres;
    }

    /** Its database, as the owner. */
    Ledger ledger() {
        return Ledger.of(
                postgres.jdbcUrl(), postgres.owner().user(), postgres.owner().password());
    }

    long pid() {
        return process.pid();
    }

    /** How long it took from nothing to the first line that says it is ready. */
    double startSeconds() {
        return startSeconds;
    }

    /** What it logged last; empty when it had nothing to say. */
    String lastWords() {
        try (Stream<String> lines = Files.lines(data.resolve(LOG))) {
            // Where in the code is for a debugger; what went wrong is in the other lines.
            List<String> all = lines.filter(line -> !line.startsWith("\tat ")).toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - LAST), all.size()));
        } catch (IOException e) {
            throw new BenchFailed("the server's log cannot be read", e);
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException alreadyEnding) {
            // The hook does it: whoever interrupted the run waits for it.
            return;
        }
        clear(process, data);
    }

    private static Process launched(Path data) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        String options = System.getenv("ATS_JAVA_OPTS");
        if (options != null && !options.isBlank()) {
            command.addAll(List.of(options.strip().split(" +")));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.ats.bootstrap.Main", "run"));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("ATS_"));
        environment.putAll(Map.of(
                "ATS_DATA_DIR", data.toString(),
                "ATS_ALLOW_VOLATILE", "true",
                "ATS_HTTP_PORT", "0",
                "ATS_RATE_LIMITS", "off",
                "ATS_ACCESS_TOKEN_MINUTES", "1440",
                "ATS_LOG_LEVEL", "warn"));
        return builder.redirectError(data.resolve(LOG).toFile()).start();
    }

    private static URI awaitReady(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(READY)) {
                return URI.create(line.substring(READY.length()).strip());
            }
        }
        throw new BenchFailed("the server ended before it was ready");
    }

    private static void clear(Process process, Path data) {
        if (process != null) {
            process.destroy();
            try {
                if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        if (data == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new BenchFailed("what the benchmark left in " + data + " cannot be removed: " + e.getMessage(), e);
        }
    }
}
