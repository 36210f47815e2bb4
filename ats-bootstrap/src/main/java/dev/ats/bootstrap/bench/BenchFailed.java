package dev.ats.bootstrap.bench;

/** The benchmark cannot go on, or what it measured is worth nothing; the message is the one line to show. */
public final class BenchFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    BenchFailed(String line) {
        super(line);
    }

    BenchFailed(String line, Throwable cause) {
        super(line, cause);
    }
}
