package dev.ats.domain.messaging;

import dev.ats.domain.shared.InvalidValue;
import java.util.regex.Pattern;

/**
 * The name of somebody who listens to what happens, the same from one start to the next: what they have heard is kept
 * under it.
 *
 * @param value a lower-case letter, then letters, digits, {@code _ . -}; at most 60 characters
 */
public record ListenerName(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_.-]{0,59}");

    /** @throws InvalidValue when it cannot be a listener's name */
    public ListenerName {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new InvalidValue("must be a listener's name: lower-case letters, digits, '_', '.', '-', at most 60");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
