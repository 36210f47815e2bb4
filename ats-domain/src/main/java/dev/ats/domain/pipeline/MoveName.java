package dev.ats.domain.pipeline;

import static java.util.Objects.requireNonNull;

/** The name of a move of a pipeline. */
public record MoveName(String value) {

    public MoveName {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
