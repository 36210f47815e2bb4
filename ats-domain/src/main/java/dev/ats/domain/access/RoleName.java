package dev.ats.domain.access;

import dev.ats.domain.shared.InvalidValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a role, as it stands in memberships and on the wire: lower case, read in any case. */
public record RoleName(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{0,49}");

    /** @throws InvalidValue when it cannot be a role's name */
    public RoleName {
        value = value == null ? "" : value.toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue("must be the name of a role: letters, digits and underscores, at most 50");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
