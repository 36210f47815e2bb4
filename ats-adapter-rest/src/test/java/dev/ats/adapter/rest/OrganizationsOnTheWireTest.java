package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Seen;
import dev.ats.application.organizations.ChangeOrganization;
import dev.ats.application.organizations.settings.ChangeSettings;
import dev.ats.application.organizations.tenants.ChangeTenantStatus;
import dev.ats.application.organizations.tenants.CreateTenant;
import dev.ats.application.organizations.tenants.ListTenants;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.organizations.OrganizationStatus;
import dev.ats.domain.organizations.settings.Likeness;
import dev.ats.domain.organizations.settings.OfferApproval;
import dev.ats.domain.organizations.settings.Setting;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.DayOfWeek;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organizations, their settings, and operators, on the wire. */
class OrganizationsOnTheWireTest {

    private static final String SETTINGS = "/api/v1/admin/settings";
    private static final String OF_TEAM = "/api/v1/teams/" + Canned.TEAM + "/settings";
    private static final String CURRENT = "/api/v1/organizations/current";
    private static final String TENANTS = "/api/v1/operator/organizations";
    private static final String CALENDAR = """
            {"time_zone": "Europe/Berlin", "working_days": ["Monday", "friday"],
              "hours": {"from": "08:30", "to": "17:00"}, "holidays": ["2026-12-25"]}""";

    private Running running;

    @BeforeEach
    void start() {
        running = Running.canned();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void showsEverySettingAndWhichAreDefaults() {
        Running.Got got = running.get(SETTINGS).signedIn().send();

        assertThat(got.status()).isEqualTo(200);
        assertThat(got.header("ETag")).isEqualTo("\"6\"");
        JsonNode settings = got.json();
        for (Setting setting : Setting.values()) {
            assertThat(settings.has(setting.code())).as(setting.code()).isTrue();
        }
        assertThat(settings.at("/defaults")).hasSize(Setting.values().length);
        assertThat(settings.at("/calendar/working_days/0").asText()).isEqualTo("monday");
        assertThat(settings.at("/duplicate_threshold").asDouble()).isEqualTo(0.6);
        assertThat(settings.at("/mail_from_name").isNull()).isTrue();
    }

    @Test
    void replacesTheSettingsThatWereSeen() {
        Running.Got got = put(SETTINGS, """
                {"calendar": %s, "decision_mail_delay_hours": 24, "offer_approval": "Manager",
                  "duplicate_threshold": 0.75, "require_second_factor": true, "version": 6}""".formatted(CALENDAR));

        assertThat(got.status()).as(got.text()).isEqualTo(200);
        ChangeSettings asked = running.canned.asked(ChangeSettings.class);
        assertThat(asked.seen()).isEqualTo(Seen.version(6));
        assertThat(asked.team()).isNull();
        SettingValues values = asked.values();
        assertThat(values.calendar().workingDays()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(values.offerApproval()).isEqualTo(OfferApproval.MANAGER);
        assertThat(values.duplicateThreshold()).isEqualTo(new Likeness(0.75));
        assertThat(values.said())
                .doesNotContain(Setting.LOCALE, Setting.RETENTION_MONTHS)
                .contains(Setting.REQUIRE_SECOND_FACTOR);
        assertThat(got.json().at("/defaults").toString()).doesNotContain("calendar");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"colour": "red"}                                    | /colour
            {"require_second_factor": "yes"}                     | /require_second_factor
            {"decision_mail_delay_hours": "24"}                  | /decision_mail_delay_hours
            {"decision_mail_delay_hours": 721}                   | /decision_mail_delay_hours
            {"retention_months": 0}                              | /retention_months
            {"offer_approval": "everybody"}                      | /offer_approval
            {"duplicate_threshold": "0.7"}                       | /duplicate_threshold
            {"duplicate_threshold": 0.2}                         | /duplicate_threshold
            {"default_pipeline": "My own"}                       | /default_pipeline
            {"locale": "klingon"}                                | /locale
            {"mail_from_name": ""}                               | /mail_from_name
            {"calendar": {"time_zone": "Berlin", "working_days": ["monday"], "hours": {"from": "09:00", "to": "17:00"}}} | /calendar/time_zone
            {"calendar": {"time_zone": "UTC", "working_days": ["someday"], "hours": {"from": "09:00", "to": "17:00"}}}   | /calendar/working_days/0
            {"calendar": {"time_zone": "UTC", "working_days": [], "hours": {"from": "09:00", "to": "17:00"}}}            | /calendar
            {"calendar": {"time_zone": "UTC", "working_days": ["monday"], "hours": {"from": "17:00", "to": "09:00"}}}    | /calendar/hours
            {"calendar": {"time_zone": "UTC", "working_days": ["monday"], "hours": {"from": "9", "to": "17:00"}}}        | /calendar/hours/from
            {"calendar": {"time_zone": "UTC", "working_days": ["monday"]}}                                               | /calendar/hours
            {"calendar": {"time_zone": "UTC", "working_days": ["monday"], "hours": {"from": "09:00", "to": "17:00"}, "holidays": ["2026-02-30"]}} | /calendar/holidays/0
            """)
    void refusesWhatIsNoSettingAndWhatIsNoValue(String body, String pointer) {
        assertProblem(put(SETTINGS, body), 400, "invalid_body", pointer);
        assertThat(running.canned.asked).doesNotContainKey(ChangeSettings.class);
    }

    @Test
    void showsATeamWhatIsATeamsToSet() {
        JsonNode shown = running.get(OF_TEAM).signedIn().send().json();
        assertThat(shown.at("/team_id").asText()).isEqualTo(Canned.TEAM.toString());
        assertThat(shown.at("/inherited"))
                .extracting(JsonNode::asText)
                .containsExactly("calendar", "decision_mail_delay_hours", "mail_from_name", "locale");
        assertThat(shown.has("retention_months")).isFalse();

        Running.Got got = put(OF_TEAM, "{\"locale\": \"fr\"}");

        assertThat(got.status()).isEqualTo(200);
        assertThat(running.canned.asked(ChangeSettings.class).team()).isEqualTo(Canned.TEAM);
        assertThat(got.json().at("/locale").asText()).isEqualTo("fr");
    }

    @Test
    void showsAndChangesTheOrganization() {
        Running.Got shown = running.get(CURRENT).signedIn().send();
        assertThat(shown.header("ETag")).isEqualTo("\"5\"");
        assertThat(shown.json().at("/slug").asText()).isEqualTo("bakery");
        assertThat(shown.json().at("/status").asText()).isEqualTo("active");

        Running.Got got = put(CURRENT, "{\"name\": \"Mill\", \"kind\": \"agency\"}");

        assertThat(got.status()).isEqualTo(200);
        ChangeOrganization asked = running.canned.asked(ChangeOrganization.class);
        assertThat(asked)
                .isEqualTo(new ChangeOrganization(new Name("Mill"), null, null, OrganizationKind.AGENCY, Seen.ANY));
        assertProblem(
                put(CURRENT, "{\"name\": \"Mill\", \"kind\": \"agency\", \"status\": \"active\"}"),
                400,
                "invalid_body",
                "/status");
        assertProblem(
                put(CURRENT, "{\"name\": \"Mill\", \"kind\": \"agency\", \"slug\": \"A B\"}"),
                400,
                "invalid_body",
                "/slug");
    }

    @Test
    void letsOperatorsCreateSuspendAndReactivate() {
        Running.Got created = running.post(TENANTS, "{\"name\": \"Mill\", \"admin\": {\"email\": \"mia@example.com\"}}")
                .signedIn()
                .send();
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo(TENANTS + "/" + Canned.BAKERY);
        CreateTenant asked = running.canned.asked(CreateTenant.class);
        assertThat(asked.kind()).isEqualTo(OrganizationKind.EMPLOYER);
        assertThat(asked.admin()).isEqualTo(new Email("mia@example.com"));

        running.post(TENANTS + "/" + Canned.BAKERY + "/suspend", BodyPublishers.noBody())
                .signedIn()
                .with("If-Match", "\"5\"")
                .send();
        assertThat(running.canned.asked(ChangeTenantStatus.class))
                .isEqualTo(new ChangeTenantStatus(Canned.BAKERY, OrganizationStatus.SUSPENDED, Seen.onlyIf(5)));
        running.post(TENANTS + "/" + Canned.BAKERY + "/reactivate", BodyPublishers.noBody())
                .signedIn()
                .send();
        assertThat(running.canned.asked(ChangeTenantStatus.class).status()).isEqualTo(OrganizationStatus.ACTIVE);
    }

    @Test
    void showsOperatorsNothingThatLiesInAnOrganization() {
        JsonNode list = running.get(TENANTS).signedIn().send().json();

        assertThat(list.at("/data/0").fieldNames())
                .toIterable()
                .containsExactly("id", "name", "kind", "status", "created_at", "version");
        assertThat(running.get(TENANTS + "/" + Canned.BAKERY).signedIn().send().json())
                .isEqualTo(list.at("/data/0"));
        assertThat(running.canned.asked(ListTenants.class)).isNotNull();
    }

    @Test
    void saysWhyItIsForbidden() {
        running.canned.refusing.put(ChangeSettings.class, GateRules.SECOND_FACTOR_REQUIRED.broken());
        running.canned.refusing.put(ChangeOrganization.class, GateRules.ORGANIZATION_SUSPENDED.broken());

        assertProblem(put(SETTINGS, "{}"), 403, "second_factor_required");
        assertProblem(put(CURRENT, "{\"name\": \"Mill\", \"kind\": \"agency\"}"), 403, "organization_suspended");
    }

    private Running.Got put(String path, String body) {
        return running.ask("PUT", path, BodyPublishers.ofString(body))
                .json()
                .signedIn()
                .send();
    }
}
