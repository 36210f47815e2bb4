package dev.ats.bootstrap.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How much processor time was used, as Linux counts it in {@code /proc} (see proc(5)), in seconds. */
final class Processes {

    private static final Path PROC = Path.of("/proc");
    private static final double TICKS_A_SECOND = 100;
    private static final int PARENT = 1;
    private static final int USER = 11;

    private Processes() {}

    /** Of one process, and of the children that it has waited for when those count too. */
    static double of(long pid, boolean withEnded) {
        String[] fields = fields(pid);
        return fields.length == 0 ? 0 : used(fields, withEnded);
    }

    /** Of a process, of all beneath it, and of all beneath it that have ended. */
    static double ofTree(long root) {
        try (Stream<Path> folders = Files.list(PROC)) {
            List<Long> alive = folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> Character.isDigit(name.charAt(0)))
                    .map(Long::valueOf)
                    .toList();
            return of(root, true)
                    + alive.stream()
                            .map(Processes::fields)
                            .filter(fields -> fields.length > 0 && Long.parseLong(fields[PARENT]) == root)
                            .mapToDouble(fields -> used(fields, true))
                            .sum();
        } catch (IOException e) {
            throw new BenchFailed("/proc cannot be read; the benchmark needs Linux", e);
        }
    }

    /** Who started it. */
    static long parentOf(long pid) {
        String[] fields = fields(pid);
        if (fields.length == 0) {
            throw new BenchFailed("process " + pid + " is not to be seen in /proc; the benchmark needs Linux");
        }
        return Long.parseLong(fields[PARENT]);
    }

    /** Of the whole machine; what other machines took of its processors counts as used. */
    static double ofMachine() {
        String[] fields =
                read(PROC.resolve("stat")).lines().findFirst().orElseThrow().split(" +");
        double used = 0;
        // user, nice, system, idle, iowait, irq, softirq, steal: all but the two in which nothing is done.
        for (int i : new int[] {1, 2, 3, 6, 7, 8}) {
            used += Long.parseLong(fields[i]);
        }
        return used / TICKS_A_SECOND;
    }

    private static double used(String[] fields, boolean withEnded) {
        double ticks = Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1]);
        if (withEnded) {
            ticks += Long.parseLong(fields[USER + 2]) + Long.parseLong(fields[USER + 3]);
        }
        return ticks / TICKS_A_SECOND;
    }

    /** The fields after the name, which may have blanks; none when it has ended. */
    private static String[] fields(long pid) {
        String text = read(PROC.resolve(pid + "/stat"));
        return text.isEmpty()
                ? new String[0]
                : text.substring(text.lastIndexOf(')') + 2).split(" ");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            // Before it was read, or meanwhile.
            return "";
        }
    }
}
