package dev.ats.domain.pipeline.opinions;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Id;
import java.util.UUID;

/** One piece of feedback. */
public record FeedbackId(UUID value) implements Id {

    public FeedbackId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
