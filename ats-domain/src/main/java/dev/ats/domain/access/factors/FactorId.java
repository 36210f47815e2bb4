package dev.ats.domain.access.factors;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Id;
import java.util.UUID;

/** One setting up of a second factor; its key is derived from it. */
public record FactorId(UUID value) implements Id {

    public FactorId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
