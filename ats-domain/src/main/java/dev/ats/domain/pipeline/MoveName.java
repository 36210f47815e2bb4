package dev.ats.domain.pipeline;

import dev.ats.domain.shared.InvalidValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a move of a pipeline: lower case on the wire, read in any case. */
public record MoveName(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{0,49}");

    /** @throws InvalidValue when no move can be called so */
    public MoveName {
        value = value == null ? "" : value.toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue("must be the name of a move: letters, digits and underscores, at most 50");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
