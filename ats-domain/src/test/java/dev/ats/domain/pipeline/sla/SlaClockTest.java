package dev.ats.domain.pipeline.sla;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ats.domain.pipeline.Stage;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stay is on track, at risk, or breached, by working time; and those concerned are found by when they began. */
class SlaClockTest {

    private static final Stage SCREENING = new Stage("screening");

    /** In Berlin, nine to five, not on Easter Monday. */
    private static final WorkWeek WEEK = new WorkWeek(
            ZoneId.of("Europe/Berlin"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.parse("09:00"),
            LocalTime.parse("17:00"),
            Set.of(LocalDate.parse("2026-04-06")));

    /** The Thursday before Easter, half an hour before it ends, with an SLA of a working day: Friday until half past four. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-02T14:30:00Z, ON_TRACK, 0.0",
        "2026-04-03T07:00:00Z, ON_TRACK, 0.5",
        "2026-04-03T12:53:59.999999Z, ON_TRACK, 6.39",
        "2026-04-03T12:54:00Z, AT_RISK, 6.4",
        "2026-04-03T14:30:00Z, AT_RISK, 8.0",
        "2026-04-03T14:30:00.000001Z, BREACHED, 8.0",
        "2026-04-07T07:00:00Z, BREACHED, 8.5"
    })
    void isAtRiskFromFourFifthsAndBreachedOnceItsDueTimeIsOver(Instant now, SlaStatus status, double worked) {
        Sla sla = new SlaClock(WorkingTime.of(WEEK), 8).at(Instant.parse("2026-04-02T14:30:00Z"), now);
        assertThat(sla).isEqualTo(new Sla(status, Instant.parse("2026-04-03T14:30:00Z"), 8, worked));
    }

    @Test
    void passesOverTheWeekendAndAHoliday() {
        SlaClock clock = new SlaClock(WorkingTime.of(WEEK), 16);
        assertThat(clock.dueAt(Instant.parse("2026-04-02T14:30:00Z"))).isEqualTo(Instant.parse("2026-04-07T14:30:00Z"));
    }

    @Test
    void saysOfAPastInstantOnlyWhatWasKnownThen() {
        Instant entered = Instant.parse("2026-04-07T07:00:00Z");
        Pause hold = new Pause(Instant.parse("2026-04-07T09:00:00Z"), Instant.parse("2026-04-08T09:00:00Z"));
        SlaTerms terms = new SlaTerms(WEEK, Map.of(), List.of(hold));

        assertThat(terms.at(SCREENING, 8, entered, Instant.parse("2026-04-07T08:00:00Z")))
                .isEqualTo(new Sla(SlaStatus.ON_TRACK, Instant.parse("2026-04-07T15:00:00Z"), 8, 1.0));
        assertThat(terms.at(SCREENING, 8, entered, Instant.parse("2026-04-07T12:00:00Z")))
                .isEqualTo(new Sla(SlaStatus.ON_TRACK, null, 8, 2.0));
        assertThat(terms.at(SCREENING, 8, entered, Instant.parse("2026-04-08T12:00:00Z")))
                .isEqualTo(new Sla(SlaStatus.ON_TRACK, Instant.parse("2026-04-08T15:00:00Z"), 8, 5.0));
    }

    @Test
    void measuresByTheJobsOwnTargetElseThePipelinesElseNotAtAll() {
        Instant entered = Instant.parse("2026-04-07T07:00:00Z");
        SlaTerms terms = new SlaTerms(WEEK, Map.of(SCREENING, new TargetHours(4)), List.of());
        assertThat(terms.at(SCREENING, 8, entered, entered).targetHours()).isEqualTo(4);
        assertThat(terms.at(SCREENING, null, entered, entered).targetHours()).isEqualTo(4);
        assertThat(terms.at(new Stage("offer"), 8, entered, entered).targetHours())
                .isEqualTo(8);
        assertThat(terms.at(new Stage("offer"), null, entered, entered)).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void findsByItsThresholdsWhatItSaysOfEach(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            WorkWeek week = WorkingTimeTest.week(random);
            Instant start = WorkingTimeTest.start(week, random);
            Instant now = start.plus(random.nextInt(20 * 24 * 60), MINUTES);
            List<Pause> pauses = Pause.knownAt(now, WorkingTimeTest.pauses(start, random));
            SlaClock clock = new SlaClock(WorkingTime.of(week).without(pauses), 1 + random.nextInt(12));
            Instant breached = clock.lastBreached(now);
            Instant risk = clock.lastAtRisk(now);
            Instant due = clock.dueAt(start) == null ? now : clock.dueAt(start);
            for (int stay = 0; stay < 40; stay++) {
                Instant entered =
                        switch (random.nextInt(6)) {
                            case 0 -> breached;
                            case 1 -> breached.plus(1, MICROS);
                            case 2 -> risk;
                            case 3 -> risk.plus(1, MICROS);
                            default -> now.minus(random.nextInt(20 * 24 * 60), MINUTES);
                        };
                SlaStatus told = entered.isAfter(risk)
                        ? SlaStatus.ON_TRACK
                        : entered.isAfter(breached) ? SlaStatus.AT_RISK : SlaStatus.BREACHED;
                assertThat(clock.statusAt(entered, now))
                        .as("%s %s", week, pauses)
                        .isEqualTo(told);
                Instant dueAt = clock.dueAt(entered);
                assertThat(dueAt != null && dueAt.isBefore(now)).isEqualTo(told == SlaStatus.BREACHED);
                assertThat(dueAt != null && dueAt.isBefore(due)).isEqualTo(!entered.isAfter(clock.lastDueBefore(due)));
                assertThat(dueAt != null && !dueAt.isAfter(due)).isEqualTo(!entered.isAfter(clock.lastDueBy(due)));
            }
        }
    }

    @Test
    void refusesATargetOfNothing() {
        WorkingTime time = WorkingTime.of(WEEK);
        assertThatIllegalArgumentException().isThrownBy(() -> new SlaClock(time, 0));
    }
}
