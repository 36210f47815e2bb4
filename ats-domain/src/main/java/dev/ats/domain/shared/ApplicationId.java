package dev.ats.domain.shared;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** A candidate on a job. */
public record ApplicationId(UUID value) implements Id {

    public ApplicationId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
