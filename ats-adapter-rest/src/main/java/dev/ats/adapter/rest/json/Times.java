package dev.ats.adapter.rest.json;

import dev.ats.domain.shared.InvalidValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Times of RFC 3339, to the microsecond, from the year 1 to 9999. */
final class Times {

    private static final Pattern SHAPE = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})",
            Pattern.CASE_INSENSITIVE);
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private Times() {}

    static Instant read(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new InvalidValue("must be a time such as 2026-01-31T12:00:00Z");
        }
        Instant time;
        try {
            time = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException never) {
            throw new InvalidValue("must be a time that exists");
        }
        if (time.isBefore(FIRST) || time.isAfter(LAST)) {
            throw new InvalidValue("must be within the years 1 to 9999");
        }
        return time;
    }
}
