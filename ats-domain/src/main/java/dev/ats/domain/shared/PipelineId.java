package dev.ats.domain.shared;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** A pipeline, in all its versions. */
public record PipelineId(UUID value) implements Id {

    public PipelineId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
