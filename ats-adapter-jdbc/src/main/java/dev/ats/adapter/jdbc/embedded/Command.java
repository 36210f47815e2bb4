package dev.ats.adapter.jdbc.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A short-lived program with a time limit, a neutral environment, and its words kept for the error message. */
record Command(List<String> line) {

    /** How it ended; a program that could not be started at all has exit code -1. */
    record Result(int exit, String output) {

        boolean succeeded() {
            return exit == 0;
        }
    }

    static Result run(Duration limit, List<String> line) {
        try {
            Process process =
                    new Command(line).builder().redirectErrorStream(true).start();
            process.getOutputStream().close();
            CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> textOf(process));
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return new Result(-1, line.get(0) + " did not end within " + limit.toSeconds() + " s");
            }
            return new Result(process.exitValue(), output.join());
        } catch (IOException e) {
            return new Result(-1, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresFailed("interrupted while running " + line.get(0), e);
        }
    }

    /**
     * Nothing of our environment decides how PostgreSQL behaves ({@code PGPORT}, {@code LC_ALL}, {@code TZ}), and our
     * working directory, which another user may not enter, is not inherited.
     */
    ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(line).directory(Path.of("/").toFile());
        Map<String, String> environment = builder.environment();
        String path = environment.getOrDefault("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        environment.clear();
        environment.putAll(Map.of("PATH", path, "LC_ALL", "C", "TZ", "UTC"));
        return builder;
    }

    private static String textOf(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
