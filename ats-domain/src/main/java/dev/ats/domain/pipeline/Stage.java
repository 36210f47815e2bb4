package dev.ats.domain.pipeline;

import dev.ats.domain.shared.InvalidValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** The key of a stage: lower case on the wire, read in any case. */
public record Stage(String key) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{0,49}");

    /** @throws InvalidValue when it cannot be a stage's key */
    public Stage {
        key = key == null ? "" : key.toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(key).matches()) {
            throw new InvalidValue("must be a stage: letters, digits and underscores, at most 50");
        }
    }

    @Override
    public String toString() {
        return key;
    }
}
