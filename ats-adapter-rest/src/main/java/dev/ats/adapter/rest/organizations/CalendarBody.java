package dev.ats.adapter.rest.organizations;

import dev.ats.adapter.rest.json.Required;
import dev.ats.domain.organizations.settings.Day;
import dev.ats.domain.organizations.settings.TimeOfDay;
import dev.ats.domain.organizations.settings.TimeZoneName;
import dev.ats.domain.organizations.settings.WorkCalendar;
import dev.ats.domain.organizations.settings.WorkHours;
import dev.ats.domain.shared.InvalidValue;
import java.time.DayOfWeek;
import java.util.Set;

/** When people work, as a body says it: all of it, but for holidays where there are none. */
public record CalendarBody(
        @Required TimeZoneName timeZone,
        @Required Set<DayOfWeek> workingDays,
        @Required Hours hours,
        Set<Day> holidays) {

    /** From when to when. */
    public record Hours(@Required TimeOfDay from, @Required TimeOfDay to) {

        /** @throws InvalidValue when they would end before they begin */
        public Hours {
            new WorkHours(from, to);
        }
    }

    /** @throws InvalidValue when there is no working day */
    public CalendarBody {
        holidays = holidays == null ? Set.of() : holidays;
        calendarOf(timeZone, workingDays, hours, holidays);
    }

    /** The calendar, or null when nothing was said. */
    static WorkCalendar of(CalendarBody said) {
        return said == null ? null : calendarOf(said.timeZone(), said.workingDays(), said.hours(), said.holidays());
    }

    private static WorkCalendar calendarOf(
            TimeZoneName timeZone, Set<DayOfWeek> workingDays, Hours hours, Set<Day> holidays) {
        return new WorkCalendar(timeZone, workingDays, new WorkHours(hours.from(), hours.to()), holidays);
    }
}
