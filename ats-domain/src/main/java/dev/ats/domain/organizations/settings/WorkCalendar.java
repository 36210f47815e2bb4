package dev.ats.domain.organizations.settings;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.InvalidValue;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/**
 * When people work: what working time is counted in.
 *
 * @param holidays on which nobody works, whatever day of the week it is
 */
public record WorkCalendar(TimeZoneName timeZone, Set<DayOfWeek> workingDays, WorkHours hours, Set<Day> holidays) {

    /** Monday to Friday, nine to five, in UTC. */
    static final WorkCalendar USUAL = new WorkCalendar(
            new TimeZoneName("UTC"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            new WorkHours(new TimeOfDay("09:00"), new TimeOfDay("17:00")),
            Set.of());

    /** @throws InvalidValue when there is no working day at all */
    public WorkCalendar {
        requireNonNull(timeZone, "timeZone");
        workingDays = Set.copyOf(workingDays);
        requireNonNull(hours, "hours");
        holidays = Set.copyOf(holidays);
        if (workingDays.isEmpty()) {
            throw new InvalidValue("must have a working day");
        }
    }
}
