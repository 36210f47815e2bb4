package dev.ats.adapter.jdbc.pipeline.sla;

import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.application.pipeline.sla.Slas;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.Pause;
import dev.ats.domain.pipeline.sla.SlaTerms;
import dev.ats.domain.pipeline.sla.TargetHours;
import dev.ats.domain.pipeline.sla.WorkWeek;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What stays on a job are measured by, as columns beside whatever else is read. */
public final class TermsRow {

    private static final String ON_HOLD = "on_hold";

    private static final String COLUMNS = """
            week.time_zone, week.working_days, week.works_from, week.works_to, week.holidays,
            coalesce(own.stages, '{}') as target_stages, coalesce(cast(own.hours as text[]), '{}') as target_hours,
            array(
              select k.status || ' ' || cast(extract(epoch from k.at) * 1000000 as bigint) from job_status_changes k
              where k.organization_id = organization() and k.job_id = %s order by k.version) as statuses""";

    private static final String JOINS = """

            left join settings week on week.organization_id = organization() and week.id = organization()
            left join job_targets own on own.organization_id = organization() and own.job_id = %s
            """;

    private TermsRow() {}

    /** The columns that {@link #read} needs, of the job with that id. */
    public static String columnsOf(String job) {
        return COLUMNS.formatted(job);
    }

    /** What the columns are taken from. */
    public static String joinsOf(String job) {
        return JOINS.formatted(job);
    }

    /** What they say. */
    public static SlaTerms read(Row row) {
        return new SlaTerms(week(row), targets(row), pauses(row.texts("statuses", status -> status)));
    }

    static Map<Stage, TargetHours> targets(Row row) {
        List<Stage> stages = row.texts("target_stages", Stage::new);
        List<Integer> hours = row.texts("target_hours", Integer::valueOf);
        Map<Stage, TargetHours> targets = new HashMap<>();
        for (int i = 0; i < stages.size(); i++) {
            targets.put(stages.get(i), new TargetHours(hours.get(i)));
        }
        return targets;
    }

    private static WorkWeek week(Row row) {
        if (row.text("time_zone") == null) {
            return Slas.weekOf(SettingValues.DEFAULT.calendar());
        }
        return new WorkWeek(
                row.text("time_zone", ZoneId::of),
                new HashSet<>(row.texts("working_days", day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))),
                row.text("works_from", LocalTime::parse),
                row.text("works_to", LocalTime::parse),
                new HashSet<>(row.texts("holidays", LocalDate::parse)));
    }

    /** From each time it was put on hold to when it was something else again. */
    private static List<Pause> pauses(List<String> statuses) {
        List<Pause> pauses = new ArrayList<>();
        Instant held = null;
        for (String status : statuses) {
            Instant at =
                    Instant.EPOCH.plus(Long.parseLong(status.substring(status.indexOf(' ') + 1)), ChronoUnit.MICROS);
            boolean hold = status.startsWith(ON_HOLD);
            if (hold && held == null) {
                held = at;
            } else if (!hold && held != null) {
                // Should two processes' clocks differ, a hold is short rather than of negative length.
                pauses.add(new Pause(held, at.isBefore(held) ? held : at));
                held = null;
            }
        }
        if (held != null) {
            pauses.add(new Pause(held, null));
        }
        return pauses;
    }
}
