package dev.ats.domain.organizations.settings;

import dev.ats.domain.shared.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day of one year, {@code YYYY-MM-DD}. */
public record Day(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** @throws InvalidValue when there is no such day */
    public Day {
        if (value == null || !SHAPE.matcher(value).matches() || !exists(value)) {
            throw new InvalidValue("must be a date that exists, such as 2026-12-25");
        }
    }

    /** The date. */
    public LocalDate date() {
        return LocalDate.parse(value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean exists(String value) {
        try {
            return LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
