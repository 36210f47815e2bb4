package dev.ats.domain.pipeline.bulk;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Id;
import java.util.UUID;

/** A bulk. */
public record BulkId(UUID value) implements Id {

    public BulkId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
