package dev.ats.bootstrap.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What it all runs on, in a few words: figures of different machines are not compared. */
final class Machine {

    private static final double KILOBYTES_A_GIGABYTE = 1024.0 * 1024;

    private Machine() {}

    static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    static String inWords() {
        return String.format(
                Locale.ROOT,
                "%d x %s, %.0f GiB, Linux %s, Java %s",
                processors(),
                valueOf(Path.of("/proc/cpuinfo"), "model name"),
                Double.parseDouble(valueOf(Path.of("/proc/meminfo"), "MemTotal").split(" ")[0]) / KILOBYTES_A_GIGABYTE,
                System.getProperty("os.version"),
                System.getProperty("java.version"));
    }

    /** How many want to run, on average of the last minute. */
    static String load() {
        return read(Path.of("/proc/loadavg")).split(" ")[0];
    }

    /** The most memory that a process ever had, in MiB. */
    static long peakMemory(long pid) {
        return Long.parseLong(
                        valueOf(Path.of("/proc/" + pid + "/status"), "VmHWM").split(" ")[0])
                / 1024;
    }

    private static String valueOf(Path file, String name) {
        return read(file)
                .lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("0");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new BenchFailed(file + " cannot be read; the benchmark needs Linux", e);
        }
    }
}
