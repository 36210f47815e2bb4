package dev.ats.adapter.jdbc.embedded;

import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Another JVM that runs one of our small programs; it ends when closed, and can be killed before. */
final class ChildJvm implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Process process;
    private final Path report;

    private ChildJvm(Process process, Path report) {
        this.process = process;
        this.report = report;
    }

    static ChildJvm startIn(Sandbox sandbox) throws IOException {
        return start(
                List.of(), ClassPath.ofThisJvm(), sandbox.root().resolve("report"), sandbox.data(), RunAs.AUTOMATIC);
    }

    static ChildJvm start(List<String> prefix, String classPath, Path report, Path data, RunAs runAs)
            throws IOException {
        return run(prefix, classPath, StartAndWait.class, report, data.toString(), runAs.name());
    }

    /** Runs a JVM whose temporary directory is the given one. */
    static ChildJvm useTestServerIn(Path temporary) throws IOException {
        return run(List.of(), ClassPath.ofThisJvm(), UseTestServer.class, temporary.resolve("report"));
    }

    private static ChildJvm run(List<String> prefix, String classPath, Class<?> main, Path report, String... arguments)
            throws IOException {
        Path desk = report.getParent();
        List<String> line = new ArrayList<>(prefix);
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + desk,
                "-cp",
                classPath,
                main.getName(),
                report.toString()));
        line.addAll(List.of(arguments));
        Files.deleteIfExists(report);
        Process process = new ProcessBuilder(line)
                .directory(desk.toFile())
                .redirectErrorStream(true)
                .redirectOutput(desk.resolve("errors").toFile())
                .start();
        return new ChildJvm(process, report);
    }

    /** Waits for "ready port pid" or "failed why". */
    String report() throws IOException {
        Eventually.within(LIMIT, "the child reports", () -> Files.exists(report) || !process.isAlive());
        return Files.exists(report)
                ? Files.readString(report)
                : "died: " + Files.readString(report.resolveSibling("errors"));
    }

    int port() throws IOException {
        return Integer.parseInt(ready()[1]);
    }

    long serverProcess() throws IOException {
        return Long.parseLong(ready()[2]);
    }

    long process() {
        return process.pid();
    }

    private String[] ready() throws IOException {
        String report = report();
        if (!report.startsWith("ready")) {
            throw new AssertionError(report);
        }
        return report.split(" ", -1);
    }

    /** The same as {@code kill -9}: nothing of it runs any more, its shutdown hooks included. */
    void kill() {
        process.destroyForcibly();
        Eventually.within(LIMIT, "the child dies", () -> !process.isAlive());
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            process.getOutputStream().close();
            Eventually.within(LIMIT, "the child ends", () -> !process.isAlive());
        }
    }
}
