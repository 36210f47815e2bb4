package dev.ats.application.kernel;

import java.time.Instant;

/** The only source of time. */
@FunctionalInterface
public interface Clock {

    /** Now, in UTC, truncated to microseconds. */
    Instant now();
}
