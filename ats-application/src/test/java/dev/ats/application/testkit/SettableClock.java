package dev.ats.application.testkit;

import dev.ats.application.kernel.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until somebody sets it. Thread-safe. */
public final class SettableClock implements Clock {
    private final AtomicReference<Instant> now;

    /** A clock that stands at that time. */
    public SettableClock(Instant start) {
        this.now = new AtomicReference<>(start.truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public Instant now() {
        return now.get();
    }

    /** Sets it forward, or back when the duration is negative. */
    public void advance(Duration by) {
        now.updateAndGet(time -> time.plus(by).truncatedTo(ChronoUnit.MICROS));
    }
}
