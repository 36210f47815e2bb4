package dev.ats.bootstrap.e2e;

import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** The real program in a JVM of its own, as somebody would start it, so that it can be killed. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final ConcurrentLinkedQueue<String> out = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> err = new ConcurrentLinkedQueue<>();

    private final List<Thread> drains;

    private ServerProcess(Process process) {
        this.process = process;
        this.drains = List.of(drain("out", process.getInputStream(), out), drain("err", process.getErrorStream(), err));
    }

    /** Starts it with development sign-in on any free port. */
    static ServerProcess start(Path data) {
        return start(data, Path.of(System.getProperty("java.home")), Map.of());
    }

    static ServerProcess start(Path data, Path javaHome, Map<String, String> more) {
        return run(data, javaHome, usual(more), "run");
    }

    /** The same on another class path. */
    static ServerProcess startOn(String classPath, Path data, Map<String, String> more) {
        return run(program(Path.of(System.getProperty("java.home")), classPath), data, usual(more), "run");
    }

    static ServerProcess run(Path data, Path javaHome, Map<String, String> settings, String... arguments) {
        return run(program(javaHome), data, settings, arguments);
    }

    private static Map<String, String> usual(Map<String, String> more) {
        Map<String, String> settings = new TreeMap<>(more);
        settings.putIfAbsent("ATS_HTTP_PORT", "0");
        settings.putIfAbsent("ATS_DEV_HEADER_AUTH", "true");
        settings.putIfAbsent("ATS_RATE_LIMITS", "off");
        return settings;
    }

    private static ServerProcess run(
            List<String> command, Path data, Map<String, String> settings, String... arguments) {
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("ATS_"));
        builder.environment().put("ATS_DATA_DIR", data.toString());
        builder.environment().put("ATS_ALLOW_VOLATILE", "true");
        builder.environment().putAll(settings);
        try {
            return new ServerProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a command line that is the program under test; its arguments follow them. */
    static List<String> program(Path javaHome) {
        return program(javaHome, System.getProperty("java.class.path"));
    }

    private static List<String> program(Path javaHome, String classPath) {
        List<String> command =
                new ArrayList<>(List.of(javaHome.resolve("bin/java").toString()));
        command.addAll(coverageAgent());
        command.addAll(List.of(
                "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath, "dev.ats.bootstrap.Main"));
        return command;
    }

    /** Waits until it says that it is ready, and gives where. */
    URI ready() {
        Eventually.within(PATIENCE, "the server to be ready", () -> {
            if (!process.isAlive()) {
                throw new AssertionError("the server ended with " + process.exitValue() + ": " + err);
            }
            return address() != null;
        });
        return address();
    }

    /** What it printed, line by line. */
    List<String> output() {
        return List.copyOf(out);
    }

    /** What it logged or complained of, line by line. */
    List<String> complaints() {
        return List.copyOf(err);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it without warning, as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks it to stop, as SIGTERM does, and gives its exit code. */
    int terminate() {
        process.destroy();
        return awaitEnd();
    }

    int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the server does not end: " + err);
            }
            // What it said last may still be on its way.
            for (Thread drain : drains) {
                drain.join(PATIENCE.toMillis());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            terminate();
        }
    }

    /** What the server does counts as tested where it ends by itself; killed, it cannot say what it did. */
    private static List<String> coverageAgent() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-javaagent:") && argument.contains("jacoco"))
                .toList();
    }

    private URI address() {
        return out.stream()
                .filter(line -> line.startsWith("ready "))
                .map(line -> URI.create(line.substring("ready ".length()).strip()))
                .findFirst()
                .orElse(null);
    }

    private static Thread drain(String name, InputStream stream, ConcurrentLinkedQueue<String> lines) {
        Thread thread = new Thread(
                () -> {
                    try (BufferedReader reader =
                            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                        reader.lines().forEach(lines::add);
                    } catch (IOException | UncheckedIOException e) {
                        lines.add("(stream lost: " + e + ")");
                    }
                },
                "server-" + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
