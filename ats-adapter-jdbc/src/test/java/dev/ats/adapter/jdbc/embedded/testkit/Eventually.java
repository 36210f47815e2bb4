package dev.ats.adapter.jdbc.embedded.testkit;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread or process will do, and fails with a sentence when it does not. */
public final class Eventually {

    private static final long PAUSE = Duration.ofMillis(10).toNanos();

    private Eventually() {}

    /** Returns as soon as the condition holds, or fails saying that {@code what} did not happen in time. */
    public static void within(Duration limit, String what, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end >= 0) {
                throw new AssertionError("within " + limit.toSeconds() + " s it was expected that " + what);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
