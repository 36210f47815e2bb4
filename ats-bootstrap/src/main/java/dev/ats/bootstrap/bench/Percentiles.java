package dev.ats.bootstrap.bench;

import java.util.Arrays;

/** Times of single requests, by nearest rank: a percentile is always one that was measured. */
final class Percentiles {

    private static final double MILLION = 1e6;

    private final long[] sorted;

    /** @param nanos in any order; at least one */
    Percentiles(long[] nanos) {
        this.sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    /** The time in milliseconds within which that share of the requests was answered. */
    double millis(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(1, rank) - 1] / MILLION;
    }
}
