package dev.ats.bootstrap.bench;

/**
 * Seconds of processor time.
 *
 * @param server of the measured program
 * @param database of PostgreSQL with all its processes
 * @param client of whoever asks: this program, and pgbench
 * @param others of everybody else on the machine
 */
record Usage(double server, double database, double client, double others) {

    /** What has been used since. */
    Usage since(Usage before) {
        return new Usage(
                server - before.server, database - before.database, client - before.client, others - before.others);
    }

    /** The rest, when that much of it does not count; never less than nothing. */
    Usage without(Usage part) {
        return new Usage(
                Math.max(0, server - part.server),
                Math.max(0, database - part.database),
                Math.max(0, client - part.client),
                Math.max(0, others - part.others));
    }
}
