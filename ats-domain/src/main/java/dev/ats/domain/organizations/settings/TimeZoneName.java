package dev.ats.domain.organizations.settings;

import dev.ats.domain.shared.InvalidValue;
import java.time.ZoneId;

/** A time zone by its name in the IANA database, such as {@code Europe/Berlin}; no mere offset, which knows no summer. */
public record TimeZoneName(String value) {

    /** @throws InvalidValue when there is no such zone */
    public TimeZoneName {
        if (value == null
                || value.startsWith("SystemV/")
                || !ZoneId.getAvailableZoneIds().contains(value)) {
            throw new InvalidValue("must be the name of a time zone, such as Europe/Berlin");
        }
    }

    /** The zone. */
    public ZoneId zone() {
        return ZoneId.of(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
