package dev.ats.domain.organizations.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.PipelineName;
import dev.ats.domain.shared.Ref;
import dev.ats.domain.shared.Refusal;
import dev.ats.domain.shared.TeamId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final OrganizationId ACME = new OrganizationId(new UUID(1, 1));
    private static final TeamId OVENS = new TeamId(new UUID(2, 1));

    private static final SettingValues GERMAN =
            new SettingValues(null, null, null, null, null, null, null, null, new Language("de"));
    private static final SettingValues STRICT = new SettingValues(null, null, null, true, null, null, null, null, null);

    @Test
    void haveTheProductsValueForEverythingButTheNameThatMailsComeFrom() {
        assertThat(SettingValues.DEFAULT.said())
                .containsExactlyInAnyOrderElementsOf(Set.of(Setting.values()).stream()
                        .filter(setting -> setting != Setting.MAIL_FROM_NAME)
                        .toList());
        assertThat(SettingValues.NONE.said()).isEmpty();
        assertThat(SettingValues.DEFAULT.demandsSecondFactor()).isFalse();
    }

    @Test
    void areTheTeamsBeforeTheOrganizationsBeforeTheProducts() {
        SettingValues team = new SettingValues(null, 12, null, null, null, null, null, null, null);
        SettingValues organization =
                new SettingValues(null, 48, 6, null, null, null, null, new Name("Jobs at Acme"), null);

        SettingValues effective = team.orElse(organization).orElse(SettingValues.DEFAULT);

        assertThat(effective.decisionMailDelayHours()).isEqualTo(12);
        assertThat(effective.retentionMonths()).isEqualTo(6);
        assertThat(effective.mailFromName()).isEqualTo(new Name("Jobs at Acme"));
        assertThat(effective.unlike(SettingValues.DEFAULT))
                .containsExactly(Setting.DECISION_MAIL_DELAY_HOURS, Setting.RETENTION_MONTHS, Setting.MAIL_FROM_NAME);
    }

    @Test
    void tellWhichWereChangedAndToNothingElse() {
        Change<Settings> changed = done(Settings.unset(ACME, null).become(GERMAN, false));

        assertThat(changed.next().state()).isEqualTo(new Settings.State(ACME, null, GERMAN, 2));
        SettingsChanged event = (SettingsChanged) changed.events().get(0);
        assertThat(event.settings()).containsExactly(Setting.LOCALE);
        assertThat(event.about()).isEqualTo(Ref.to(ACME));
        assertThat(done(changed.next().become(GERMAN, false)).events())
                .as("nothing changed")
                .isEmpty();
        assertThat(done(changed.next().become(SettingValues.NONE, false)).events())
                .containsExactly(new SettingsChanged(ACME, null, event.settings()));
    }

    @Test
    void ofATeamAreThoseOnlyThatAreATeamsToSet() {
        Settings ovens = Settings.unset(ACME, OVENS);
        assertThat(done(ovens.become(GERMAN, false)).events())
                .extracting(event -> event.about())
                .containsExactly(Ref.to(OVENS));

        Refusal refusal = refused(ovens.become(SettingValues.DEFAULT, true));

        assertThat(refusal.code()).isEqualTo("setting_not_for_teams");
        assertThat(refusal.faults())
                .extracting(Refusal.Fault::pointer)
                .containsExactly(
                        "/retention_months",
                        "/require_second_factor",
                        "/offer_approval",
                        "/default_pipeline",
                        "/duplicate_threshold");
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings.State(ACME, OVENS, STRICT, 2));
        assertThat(Setting.ofTeams())
                .containsExactly(
                        Setting.CALENDAR, Setting.DECISION_MAIL_DELAY_HOURS, Setting.MAIL_FROM_NAME, Setting.LOCALE);
    }

    @Test
    void demandASecondFactorOnlyOnceWhoeverSaysSoHasProvedOne() {
        Settings acme = Settings.unset(ACME, null);

        Refusal refusal = refused(acme.become(STRICT, false));
        assertThat(refusal.code()).isEqualTo("second_factor_not_proved");
        assertThat(refusal.faults()).extracting(Refusal.Fault::pointer).containsExactly("/require_second_factor");

        Settings strict = done(acme.become(STRICT, true)).next();
        assertThat(strict.state().values().demandsSecondFactor()).isTrue();
        assertThat(done(strict.become(STRICT, false)).events()).as("on already").isEmpty();
        assertThat(done(strict.become(SettingValues.NONE, false)).next().state().values())
                .isEqualTo(SettingValues.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 721})
    void holdNoMailLongerThanThirtyDays(int hours) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new SettingValues(null, hours, null, null, null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 121})
    void keepWhatIsKeptOfPeopleForAMonthToTenYears(int months) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new SettingValues(null, null, months, null, null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nowhere/City", "+02:00", "SystemV/PST8", "europe/berlin"})
    void knowTimeZonesByTheirNames(String wrong) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new TimeZoneName(wrong));
        assertThat(new TimeZoneName("Europe/Berlin").zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9:00", "24:00", "12:60", "12:00:00", "noon"})
    void knowTimesOfTheDay(String wrong) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new TimeOfDay(wrong));
        assertThat(new TimeOfDay("23:59").time()).isEqualTo(LocalTime.of(23, 59));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-2-1", "2026-02-29", "0000-01-01", "12.12.2026"})
    void knowDaysThatExist(String wrong) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Day(wrong));
        assertThat(new Day("2028-02-29").date()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "german", "xx", "de-XX", "d", "de-"})
    void knowLanguages(String wrong) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Language(wrong));
        assertThat(new Language("DE_ch")).hasToString("de-CH");
        assertThat(new Language("de-CH").locale()).isEqualTo(Locale.forLanguageTag("de-CH"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.49, 1.01, 0.605, Double.NaN, Double.POSITIVE_INFINITY})
    void compareCandidatesToTheHundredth(double wrong) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Likeness(wrong));
        for (int hundredths = 50; hundredths <= 100; hundredths++) {
            assertThat(Likeness.ofHundredths(hundredths).hundredths()).isEqualTo(hundredths);
        }
    }

    @Test
    void nameAPipelineAsPipelinesAreNamed() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new PipelineName("My pipeline"));
        assertThat(new PipelineName("default")).hasToString("default");
    }

    @Test
    void haveWorkingHoursOnSomeDay() {
        TimeOfDay nine = new TimeOfDay("09:00");
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new WorkHours(nine, nine));
        WorkHours hours = new WorkHours(nine, new TimeOfDay("09:01"));
        TimeZoneName utc = new TimeZoneName("UTC");

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new WorkCalendar(utc, Set.of(), hours, Set.of()));
        assertThat(new WorkCalendar(utc, Set.of(DayOfWeek.SUNDAY), hours, Set.of(new Day("2026-12-25"))).holidays())
                .hasSize(1);
    }

    private static Change<Settings> done(Outcome<Change<Settings>> outcome) {
        return outcome.fold(change -> change, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private static Refusal refused(Outcome<Change<Settings>> outcome) {
        return outcome.fold(
                change -> {
                    throw new AssertionError(change);
                },
                refusal -> refusal);
    }
}
