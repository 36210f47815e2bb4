package dev.ats.bootstrap;

import dev.ats.application.kernel.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time of the machine, as exact as the database keeps it. */
final class SystemClock implements Clock {

    @Override
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
