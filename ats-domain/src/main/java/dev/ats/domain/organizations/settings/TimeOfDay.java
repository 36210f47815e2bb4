package dev.ats.domain.organizations.settings;

import dev.ats.domain.shared.InvalidValue;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** A time of the day as a clock on the wall shows it, {@code 00:00} to {@code 23:59}. */
public record TimeOfDay(String value) {

    private static final Pattern SHAPE = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    /** @throws InvalidValue when no clock shows it so */
    public TimeOfDay {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new InvalidValue("must be a time of the day such as 09:00");
        }
    }

    /** The time. */
    public LocalTime time() {
        return LocalTime.parse(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
