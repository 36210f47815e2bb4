package dev.ats.domain.shared;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** A team of an organization. */
public record TeamId(UUID value) implements Id {

    public TeamId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
