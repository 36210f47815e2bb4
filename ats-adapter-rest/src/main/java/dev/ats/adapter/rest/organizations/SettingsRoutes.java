package dev.ats.adapter.rest.organizations;

import dev.ats.adapter.rest.json.Between;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.organizations.settings.ChangeSettings;
import dev.ats.application.organizations.settings.SettingsUseCases;
import dev.ats.application.organizations.settings.SettingsView;
import dev.ats.application.organizations.settings.ViewSettings;
import dev.ats.domain.access.Permission;
import dev.ats.domain.organizations.settings.Day;
import dev.ats.domain.organizations.settings.Language;
import dev.ats.domain.organizations.settings.Likeness;
import dev.ats.domain.organizations.settings.OfferApproval;
import dev.ats.domain.organizations.settings.Setting;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.organizations.settings.SettingsRules;
import dev.ats.domain.organizations.settings.TimeOfDay;
import dev.ats.domain.organizations.settings.TimeZoneName;
import dev.ats.domain.organizations.settings.WorkCalendar;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.PipelineName;
import dev.ats.domain.shared.TeamId;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;

/** The routes of what organizations and their teams have set. */
public final class SettingsRoutes {

    /** What of settings may be unsaid: mails come from the organization, by its name, unless another is set. */
    public static final Blanks BLANKS =
            Blanks.usual().and(Settings.class, "mailFromName").and(TeamSettings.class, "mailFromName");

    static final String CONTEXT = "organizations";

    private static final String SETTINGS = "/admin/settings";
    private static final String OF_TEAM = "/teams/{team_id}/settings";

    private final SettingsUseCases settings;

    public SettingsRoutes(SettingsUseCases settings) {
        this.settings = settings;
    }

    /** How things are to be done; what is not said, as the organization or the product has it. */
    record SettingsBody(
            CalendarBody calendar,

            @Between(least = 0, most = SettingValues.MOST_DELAY_HOURS)
            Integer decisionMailDelayHours,

            @Between(least = 1, most = SettingValues.MOST_RETENTION_MONTHS)
            Integer retentionMonths,

            Boolean requireSecondFactor,
            OfferApproval offerApproval,
            PipelineName defaultPipeline,
            Likeness duplicateThreshold,
            Name mailFromName,
            Language locale,

            @Between(least = 1, most = Integer.MAX_VALUE) Integer version) {

        SettingValues values() {
            return new SettingValues(
                    CalendarBody.of(calendar),
                    decisionMailDelayHours,
                    retentionMonths,
                    requireSecondFactor,
                    offerApproval,
                    defaultPipeline,
                    duplicateThreshold,
                    mailFromName,
                    locale);
        }
    }

    /** When people work. */
    record Calendar(TimeZoneName timeZone, List<DayOfWeek> workingDays, WorkingHours hours, List<Day> holidays) {

        static Calendar of(WorkCalendar calendar) {
            return new Calendar(
                    calendar.timeZone(),
                    calendar.workingDays().stream().sorted().toList(),
                    new WorkingHours(calendar.hours().from(), calendar.hours().to()),
                    calendar.holidays().stream()
                            .sorted(Comparator.comparing(Day::value))
                            .toList());
        }
    }

    /** From when to when people work. */
    record WorkingHours(TimeOfDay from, TimeOfDay to) {}

    /**
     * All settings of an organization, as they are in effect.
     *
     * @param defaults those that the organization has not set, and has from the product
     */
    record Settings(
            Calendar calendar,
            int decisionMailDelayHours,
            int retentionMonths,
            boolean requireSecondFactor,
            OfferApproval offerApproval,
            PipelineName defaultPipeline,
            Likeness duplicateThreshold,
            Name mailFromName,
            Language locale,
            List<String> defaults,
            int version) {

        static Settings of(SettingsView view) {
            SettingValues values = view.values();
            return new Settings(
                    Calendar.of(values.calendar()),
                    values.decisionMailDelayHours(),
                    values.retentionMonths(),
                    values.demandsSecondFactor(),
                    values.offerApproval(),
                    values.defaultPipeline(),
                    values.duplicateThreshold(),
                    values.mailFromName(),
                    values.locale(),
                    view.inherited().stream().map(Setting::code).toList(),
                    view.version());
        }
    }

    /**
     * The settings that teams may have values of their own for, as they are in effect for one.
     *
     * @param inherited those that the team has not set, and has from the organization or the product
     */
    record TeamSettings(
            TeamId teamId,
            Calendar calendar,
            int decisionMailDelayHours,
            Name mailFromName,
            Language locale,
            List<String> inherited,
            int version) {

        static TeamSettings of(SettingsView view) {
            SettingValues values = view.values();
            return new TeamSettings(
                    view.team(),
                    Calendar.of(values.calendar()),
                    values.decisionMailDelayHours(),
                    values.mailFromName(),
                    values.locale(),
                    view.inherited().stream()
                            .filter(Setting::isTeams)
                            .map(Setting::code)
                            .toList(),
                    view.version());
        }
    }

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(view(), change(), viewOfTeam(), changeOfTeam());
    }

    private Route<Void> view() {
        return Route.get(SETTINGS)
                .of(CONTEXT)
                .named("viewSettings", "See how your organization does things.")
                .answersVersion(200, Settings.class)
                .needs(Permission.SETTINGS_VIEW)
                .by(request -> request.ask(settings.view(), new ViewSettings(null), SettingsRoutes::shown));
    }

    private Route<SettingsBody> change() {
        return Route.put(SETTINGS)
                .of(CONTEXT)
                .named(
                        "changeSettings",
                        "Say how your organization does things; what you leave out is done as the product has it.")
                .body(SettingsBody.class, """
                        {"calendar": {"time_zone": "Europe/Berlin", "working_days": ["monday", "tuesday", "friday"],
                          "hours": {"from": "08:30", "to": "17:00"}, "holidays": ["2026-12-25"]},
                          "decision_mail_delay_hours": 24, "retention_months": 6, "offer_approval": "manager",
                          "duplicate_threshold": 0.7, "mail_from_name": "Bakery jobs", "locale": "de"}""")
                .answersVersion(200, Settings.class)
                .refuses(SettingsRules.UNKNOWN_PIPELINE, SettingsRules.SECOND_FACTOR_NOT_PROVED, GateRules.STALE)
                .needs(Permission.SETTINGS_CHANGE)
                .conditional()
                .by(request -> request.run(settings.change(), wish(request, null), SettingsRoutes::shown));
    }

    private Route<Void> viewOfTeam() {
        return Route.get(OF_TEAM)
                .of(CONTEXT)
                .named("viewTeamSettings", "See how a team does things.")
                .answersVersion(200, TeamSettings.class)
                .needs(Permission.SETTINGS_VIEW)
                .by(request -> request.ask(settings.view(), new ViewSettings(team(request)), SettingsRoutes::ofTeam));
    }

    private Route<SettingsBody> changeOfTeam() {
        return Route.put(OF_TEAM)
                .of(CONTEXT)
                .named(
                        "changeTeamSettings",
                        "Say how a team does things; what you leave out is done as the organization has it.")
                .body(SettingsBody.class, """
                        {"decision_mail_delay_hours": 48, "locale": "fr"}""")
                .answersVersion(200, TeamSettings.class)
                .refuses(SettingsRules.NOT_FOR_TEAMS, GateRules.STALE)
                .needs(Permission.SETTINGS_CHANGE)
                .conditional()
                .by(request -> request.run(settings.change(), wish(request, team(request)), SettingsRoutes::ofTeam));
    }

    /** @param team whose, or null for the organization's own */
    private static ChangeSettings wish(Request<SettingsBody> request, TeamId team) {
        SettingsBody body = request.body();
        return new ChangeSettings(team, body.values(), request.seen(body.version()));
    }

    private static StoredReply shown(SettingsView view) {
        return Reply.ok(Settings.of(view), view.version());
    }

    private static StoredReply ofTeam(SettingsView view) {
        return Reply.ok(TeamSettings.of(view), view.version());
    }

    private static TeamId team(Request<?> request) {
        return request.id("team_id", TeamId::new);
    }
}
