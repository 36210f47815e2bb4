package canary.dev.ats.adapter.rest;

/** Offends: adapters look at the clock they are given. */
final class TakesTheTime {
    long when() {
        return System.nanoTime();
    }
}
