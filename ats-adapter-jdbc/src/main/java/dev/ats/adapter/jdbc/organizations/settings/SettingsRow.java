package dev.ats.adapter.jdbc.organizations.settings;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.domain.organizations.settings.Day;
import dev.ats.domain.organizations.settings.Language;
import dev.ats.domain.organizations.settings.Likeness;
import dev.ats.domain.organizations.settings.OfferApproval;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.organizations.settings.Settings;
import dev.ats.domain.organizations.settings.TimeOfDay;
import dev.ats.domain.organizations.settings.TimeZoneName;
import dev.ats.domain.organizations.settings.WorkCalendar;
import dev.ats.domain.organizations.settings.WorkHours;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineName;
import dev.ats.domain.shared.TeamId;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Settings as columns: each null where nothing is set; those of a calendar all at once. */
final class SettingsRow {

    /** The columns of values, in the order of {@link #VALUES}. */
    static final String COLUMNS = """
            time_zone, working_days, works_from, works_to, holidays, decision_mail_delay_hours, retention_months,
            require_second_factor, offer_approval, default_pipeline, duplicate_threshold, mail_from_name, locale""";

    /** What {@link #into} binds; a list that is empty stands for none where there is no calendar. */
    static final String VALUES = """
            :time_zone, case when :time_zone is not null then :working_days end, :works_from, :works_to,
            case when :time_zone is not null then :holidays end, :decision_mail_delay_hours, :retention_months,
            case when :said_second_factor then :require_second_factor end, :offer_approval, :default_pipeline,
            :duplicate_threshold, :mail_from_name, :locale""";

    private SettingsRow() {}

    static Settings.State read(Row row) {
        return new Settings.State(
                row.id("organization_id", OrganizationId::new),
                row.id("team_id", TeamId::new),
                values(row),
                row.number("version"));
    }

    private static SettingValues values(Row row) {
        Integer threshold = row.numberOrNull("duplicate_threshold");
        return new SettingValues(
                row.text("time_zone") == null ? null : calendar(row),
                row.numberOrNull("decision_mail_delay_hours"),
                row.numberOrNull("retention_months"),
                row.truth("said_second_factor") ? row.truth("require_second_factor") : null,
                row.text("offer_approval") == null ? null : row.word("offer_approval", OfferApproval.class),
                row.text("default_pipeline", PipelineName::new),
                threshold == null ? null : Likeness.ofHundredths(threshold),
                row.text("mail_from_name", Name::new),
                row.text("locale", Language::new));
    }

    private static WorkCalendar calendar(Row row) {
        return new WorkCalendar(
                row.text("time_zone", TimeZoneName::new),
                new HashSet<>(row.texts("working_days", day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))),
                new WorkHours(row.text("works_from", TimeOfDay::new), row.text("works_to", TimeOfDay::new)),
                new HashSet<>(row.texts("holidays", Day::new)));
    }

    static Bound into(Bound write, SettingValues values) {
        WorkCalendar calendar = values.calendar();
        Likeness threshold = values.duplicateThreshold();
        return write.text("time_zone", calendar == null ? null : calendar.timeZone())
                .texts("working_days", calendar == null ? List.of() : inOrder(calendar.workingDays()))
                .text("works_from", calendar == null ? null : calendar.hours().from())
                .text("works_to", calendar == null ? null : calendar.hours().to())
                .texts(
                        "holidays",
                        calendar == null
                                ? List.of()
                                : calendar.holidays().stream()
                                        .map(Day::value)
                                        .sorted()
                                        .toList())
                .numberOrNull("decision_mail_delay_hours", values.decisionMailDelayHours())
                .numberOrNull("retention_months", values.retentionMonths())
                .truth("said_second_factor", values.requireSecondFactor() != null)
                .truth("require_second_factor", values.demandsSecondFactor())
                .text("offer_approval", values.offerApproval() == null ? null : wordOf(values.offerApproval()))
                .text("default_pipeline", values.defaultPipeline())
                .numberOrNull("duplicate_threshold", threshold == null ? null : threshold.hundredths())
                .text("mail_from_name", values.mailFromName())
                .text("locale", values.locale());
    }

    private static List<String> inOrder(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(SettingsRow::wordOf).toList();
    }

    private static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
