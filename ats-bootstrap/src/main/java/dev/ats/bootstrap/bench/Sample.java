package dev.ats.bootstrap.bench;

/**
 * One measurement.
 *
 * @param operations how many were done
 * @param seconds how long they took together
 * @param times of each, or null where only the sum is known
 */
record Sample(int operations, double seconds, Percentiles times, Usage usage) {

    private static final double MICROS = 1e6;

    /** Operations in a second. */
    double throughput() {
        return operations / seconds;
    }

    /** Microseconds of processor time that the server needed for one. */
    double serverCpu() {
        return usage.server() / operations * MICROS;
    }

    /** Microseconds of processor time that PostgreSQL needed for one. */
    double databaseCpu() {
        return usage.database() / operations * MICROS;
    }

    /** Microseconds of processor time that the two needed for one. */
    double cpu() {
        return serverCpu() + databaseCpu();
    }

    /** Microseconds of processor time that asking for one took. */
    double clientCpu() {
        return usage.client() / operations * MICROS;
    }

    /** The share of the machine that others took meanwhile. */
    double disturbance(int processors) {
        return Math.min(1, Math.max(0, usage.others()) / (seconds * processors));
    }
}
