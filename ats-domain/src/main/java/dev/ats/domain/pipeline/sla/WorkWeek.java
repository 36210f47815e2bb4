package dev.ats.domain.pipeline.sla;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * When people work: whenever a clock on their wall shows a working hour of a working day. So a day from nine to five has
 * eight hours, whatever the clocks do at night; should they be changed while people work, what counts is the time that
 * really passes: an hour that is left out is not worked, one that comes twice is worked twice.
 *
 * @param days of the week on which people work
 * @param from the first working minute of a day
 * @param to where the working hours end, later on the same day
 * @param holidays on which nobody works
 */
public record WorkWeek(ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime to, Set<LocalDate> holidays) {

    /** @throws IllegalArgumentException when nobody would ever work */
    public WorkWeek {
        requireNonNull(zone, "zone");
        days = Set.copyOf(days);
        holidays = Set.copyOf(holidays);
        if (days.isEmpty() || !from.isBefore(to)) {
            throw new IllegalArgumentException("nobody ever works: " + days + " " + from + " to " + to);
        }
    }

    /** Whether people work on that day. */
    boolean isWorked(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }
}
