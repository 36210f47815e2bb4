package dev.ats.bootstrap.bench;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What is asked of a run.
 *
 * @param sizes how many applications to measure at, one database after the other
 * @param rounds how often each operation is measured; the median counts
 * @param requests how many requests one measurement takes, at most
 * @param warmUp how many requests of each kind come before the first measurement
 * @param connections how many ask at once
 * @param only part of the names of the operations to measure; empty for all
 * @param page where the tables are written to, or null for nowhere
 */
public record Options(
        List<Integer> sizes, int rounds, int requests, int warmUp, int connections, String only, Path page) {

    /** What runs when nothing is said; meant to take some ten minutes on two idle processors. */
    public static final Options USUAL = new Options(List.of(1_000, 100_000), 3, 1_500, 1_500, 16, "", null);

    /** The lines that explain it. */
    public static final String HELP = """
            usage: ./ats bench [options]        measures the product on a server of its own
                   ./ats bench --engine         measures the workflow engine beside its peers, on JMH

              --sizes N,N       applications in the database [1000,100000]
              --rounds N        measurements of each operation, of which the median counts [3]
              --requests N      requests in one measurement, at most [1500]
              --warm-up N       requests of each kind before the first [1500]
              --connections N   how many ask at once [16]
              --only WORD       only operations with that in their name
              --write FILE      writes the tables into the page, between its markers

            Needs Linux, and for ratios to the floor pgbench (Debian: postgresql-contrib, or postgresql-15).
            ATS_JAVA_OPTS are the measured server's JVM options.""";

    private static final int MOST_APPLICATIONS = 10_000_000;
    private static final int MOST = 1_000_000;
    private static final int MOST_CONNECTIONS = 256;

    public Options {
        sizes = List.copyOf(sizes);
    }

    /**
     * Reads the words after {@code bench}.
     *
     * @throws BenchFailed when one of them is unknown, or a number is out of bounds
     */
    public static Options of(List<String> words) {
        Options options = USUAL;
        for (int i = 0; i < words.size(); i += 2) {
            if (i + 1 == words.size()) {
                throw new BenchFailed(words.get(i) + " is unknown, or lacks its value (try bench --help)");
            }
            options = options.with(words.get(i), words.get(i + 1));
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--sizes" ->
                new Options(
                        Arrays.stream(value.split(",", -1))
                                .map(size -> number(name, size, MOST_APPLICATIONS))
                                .toList(),
                        rounds,
                        requests,
                        warmUp,
                        connections,
                        only,
                        page);
            case "--rounds" -> new Options(sizes, number(name, value, MOST), requests, warmUp, connections, only, page);
            case "--requests" -> new Options(sizes, rounds, number(name, value, MOST), warmUp, connections, only, page);
            case "--warm-up" ->
                new Options(sizes, rounds, requests, number(name, value, MOST), connections, only, page);
            case "--connections" ->
                new Options(sizes, rounds, requests, warmUp, number(name, value, MOST_CONNECTIONS), only, page);
            case "--only" -> new Options(sizes, rounds, requests, warmUp, connections, value, page);
            case "--write" -> new Options(sizes, rounds, requests, warmUp, connections, only, path(value));
            default -> throw new BenchFailed(name + " is unknown (try bench --help)");
        };
    }

    private static int number(String name, String value, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BenchFailed(name + " takes a number, not " + value, e);
        }
        throw new BenchFailed(name + " takes a number from 1 to " + most + ", not " + value);
    }

    private static Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new BenchFailed("not a path: " + value, e);
        }
    }
}
