package dev.ats.domain.organizations.settings;

import dev.ats.domain.shared.InvalidValue;
import java.util.regex.Pattern;

/** The key of a pipeline, in lower case. */
public record PipelineName(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{0,49}");

    /** @throws InvalidValue when no pipeline can be called so */
    public PipelineName {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new InvalidValue(
                    "must be the key of a pipeline: lower case letters, digits and underscores, at most 50");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
