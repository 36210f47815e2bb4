package dev.ats.domain.pipeline;

import static java.util.Objects.requireNonNull;

/** Names the pipeline an application goes through. */
public record PipelineKey(String value) {

    public PipelineKey {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
