package dev.ats.adapter.jdbc.embedded;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A moment after which waiting for something outside this process ends. */
record Deadline(long nanos) {

    private static final long PAUSE = Duration.ofMillis(10).toNanos();

    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    boolean passed() {
        return System.nanoTime() - nanos >= 0;
    }

    /** Waits until the condition holds; false when the deadline passed first. */
    boolean await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (passed()) {
                return false;
            }
            pause();
        }
        return true;
    }

    void pause() {
        if (Thread.currentThread().isInterrupted()) {
            throw new EmbeddedPostgresFailed("interrupted while waiting for the embedded PostgreSQL");
        }
        LockSupport.parkNanos(PAUSE);
    }
}
