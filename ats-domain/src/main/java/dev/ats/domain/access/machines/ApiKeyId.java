package dev.ats.domain.access.machines;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Id;
import java.util.UUID;

/** A key that a program acts with. */
public record ApiKeyId(UUID value) implements Id {

    public ApiKeyId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
