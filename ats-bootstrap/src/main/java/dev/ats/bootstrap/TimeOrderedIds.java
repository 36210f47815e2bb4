package dev.ats.bootstrap;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.ats.domain.shared.IdSource;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562), which sort by the time of their making, within this process strictly. */
final class TimeOrderedIds implements IdSource {

    @Override
    public UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
