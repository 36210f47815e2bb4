package dev.ats.application.testkit;

import dev.ats.domain.shared.IdSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that count up from one in the shape of version 7, so that they sort as they were given. Thread-safe. */
public final class CountingIds implements IdSource {
    private static final long VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final AtomicLong last = new AtomicLong();

    @Override
    public UUID next() {
        return new UUID(VERSION_7, VARIANT | last.incrementAndGet());
    }
}
