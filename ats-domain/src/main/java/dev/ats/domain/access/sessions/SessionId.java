package dev.ats.domain.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Id;
import java.util.UUID;

/** One sign-in and all that was refreshed from it. */
public record SessionId(UUID value) implements Id {

    public SessionId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
