package dev.ats.domain.access.machines;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** A key of the organization it happened in is good no longer. */
public record ApiKeyRevoked(ApiKeyId key) implements Event {

    public ApiKeyRevoked {
        requireNonNull(key, "key");
    }

    @Override
    public Ref about() {
        return new Ref(Ref.Kind.API_KEY, key.value());
    }
}
