package canary.dev.ats.domain.jobs;

import java.time.Instant;

/** Offends: the moment of a deed is told, not looked up. */
final class LooksAtTheClock {
    Instant when() {
        return Instant.now();
    }
}
