package dev.ats.domain.pipeline.opinions;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Id;
import java.util.UUID;

/** A note. */
public record NoteId(UUID value) implements Id {

    public NoteId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
