package dev.ats.domain.pipeline.sla;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Working time is what a clock on the wall, looked at every minute, would have counted. */
class WorkingTimeTest {

    /** Zones whose clocks are changed: at night, at midnight, by half an hour, by a whole day, never, and twice a spring. */
    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/New_York",
            "America/Sao_Paulo",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Asia/Kolkata",
            "Africa/Casablanca",
            "America/St_Johns");

    private static final Set<DayOfWeek> USUAL_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    @ParameterizedTest
    @CsvSource({
        // A Friday afternoon, and the Monday after it.
        "2026-03-27T15:00:00Z, 2026-03-30T07:00:00Z, PT1H",
        // The whole of a day, and of a week in which the clocks are changed at night.
        "2026-03-30T00:00:00Z, 2026-03-31T00:00:00Z, PT8H",
        "2026-03-23T00:00:00Z, 2026-03-30T20:00:00Z, PT48H",
        "2026-03-28T00:00:00Z, 2026-03-29T22:00:00Z, PT0S",
        "2026-03-31T10:00:00Z, 2026-03-31T10:00:00Z, PT0S",
        "2026-03-31T10:00:00Z, 2026-03-30T10:00:00Z, PT0S"
    })
    void countsHoursBetween(Instant from, Instant to, Duration worked) {
        assertThat(inBerlin("09:00", "17:00").worked(from, to)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        // The night before the last Sunday of March has an hour less, and of October an hour more.
        "2026-03-29T00:00:00Z, 2026-03-29T12:00:00Z, PT2H",
        "2026-10-25T00:00:00Z, 2026-10-25T12:00:00Z, PT4H",
        "2026-10-24T00:00:00Z, 2026-10-24T12:00:00Z, PT3H"
    })
    void countsTheTimeThatReallyPassesWhereClocksAreChangedMeanwhile(Instant from, Instant to, Duration worked) {
        WorkWeek nights = new WorkWeek(
                ZoneId.of("Europe/Berlin"),
                EnumSet.allOf(DayOfWeek.class),
                LocalTime.parse("02:00"),
                LocalTime.parse("05:00"),
                Set.of());
        assertThat(WorkingTime.of(nights).worked(from, to)).isEqualTo(worked);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void agreesWithAClockLookedAtEveryMinute(long seed) {
        Random random = new Random(seed);
        for (int calendar = 0; calendar < 20; calendar++) {
            WorkWeek week = week(random);
            Instant start = start(week, random);
            List<Pause> pauses = pauses(start, random);
            WorkingTime time = WorkingTime.of(week).without(pauses);
            boolean[] worked = minutes(week, pauses, start, 12 * 24 * 60);
            for (int pair = 0; pair < 30; pair++) {
                int from = random.nextInt(worked.length);
                int to = from + random.nextInt(worked.length - from);
                long counted = count(worked, from, to);
                assertThat(time.worked(at(start, from), at(start, to)))
                        .as("%s %s from %s to %s", week, pauses, at(start, from), at(start, to))
                        .isEqualTo(Duration.ofMinutes(counted));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
    void findsTheFirstInstantByWhichSoMuchIsOverAndTheLastSinceWhichItIs(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            WorkWeek week = week(random);
            Instant start = start(week, random).plus(random.nextInt(1_000_000_000), MICROS);
            WorkingTime time = WorkingTime.of(week).without(closed(pauses(start, random)));
            Duration some = Duration.of(1 + random.nextLong(40L * 3_600_000_000L), MICROS);

            Instant due = time.after(start, some);
            assertThat(time.worked(start, due)).as("%s", week).isEqualTo(some);
            assertThat(time.worked(start, due.minus(1, MICROS))).isEqualTo(some.minus(1, MICROS));

            Instant since = time.before(start, some);
            assertThat(time.worked(since, start)).as("%s", week).isEqualTo(some);
            assertThat(time.worked(since.plus(1, MICROS), start)).isEqualTo(some.minus(1, MICROS));
        }
    }

    @Test
    void neverComesWhileAPauseLastsUnlessItCameBefore() {
        Instant monday = Instant.parse("2026-03-30T07:00:00Z");
        Instant noon = Instant.parse("2026-03-30T11:00:00Z");
        WorkingTime held = inBerlin("09:00", "17:00").without(List.of(new Pause(noon, null)));

        assertThat(held.after(monday, Duration.ofHours(5))).isNull();
        assertThat(held.after(monday, Duration.ofHours(4))).isEqualTo(noon);
        assertThat(held.worked(monday, Instant.parse("2036-03-30T07:00:00Z"))).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void countsPausesThatOverlapOnce() {
        Instant monday = Instant.parse("2026-03-30T07:00:00Z");
        List<Pause> pauses = List.of(
                new Pause(monday.plus(Duration.ofHours(3)), monday.plus(Duration.ofHours(5))),
                new Pause(monday.plus(Duration.ofHours(1)), monday.plus(Duration.ofHours(4))),
                new Pause(monday.plus(Duration.ofHours(6)), monday.plus(Duration.ofHours(6))));
        assertThat(inBerlin("09:00", "17:00").without(pauses).worked(monday, monday.plus(Duration.ofHours(8))))
                .isEqualTo(Duration.ofHours(4));
    }

    @Test
    void findsWhatIsDueInYearsAndSaysNeverAfterACentury() {
        Instant monday = Instant.parse("2026-03-30T07:00:00Z");
        assertThat(inBerlin("09:00", "17:00").after(monday, Duration.ofDays(365)))
                .isEqualTo(Instant.parse("2030-06-07T15:00:00Z"));

        assertThat(inBerlin("09:00", "17:00").before(Instant.parse("9999-12-31T23:59:59.999999Z"), Duration.ofHours(8)))
                .isEqualTo(Instant.parse("9999-12-31T08:00:00Z"));

        WorkWeek minute = new WorkWeek(
                ZoneId.of("Europe/Berlin"),
                Set.of(DayOfWeek.MONDAY),
                LocalTime.parse("09:00"),
                LocalTime.parse("09:01"),
                Set.of());
        assertThat(WorkingTime.of(minute).after(monday, Duration.ofHours(100))).isNull();
        assertThat(WorkingTime.of(minute).before(monday, Duration.ofHours(100))).isNull();
    }

    @Test
    void refusesWeeksWithoutWorkAndTimesOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> inBerlin("17:00", "09:00"));
        WorkingTime time = inBerlin("09:00", "17:00");
        assertThatIllegalArgumentException().isThrownBy(() -> time.after(Instant.EPOCH, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pause(Instant.EPOCH, Instant.EPOCH.minusSeconds(1)));
    }

    private static WorkingTime inBerlin(String from, String to) {
        return WorkingTime.of(new WorkWeek(
                ZoneId.of("Europe/Berlin"), USUAL_DAYS, LocalTime.parse(from), LocalTime.parse(to), Set.of()));
    }

    static WorkWeek week(Random random) {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        while (random.nextInt(5) > 0) {
            days.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        int from = random.nextInt(1439);
        int to = from + 1 + random.nextInt(1439 - from);
        Set<LocalDate> holidays = new HashSet<>();
        while (random.nextInt(4) > 0) {
            holidays.add(LocalDate.of(2010, 1, 1).plusDays(random.nextInt(12 * 365)));
        }
        return new WorkWeek(
                ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
                days,
                LocalTime.ofSecondOfDay(from * 60L),
                LocalTime.ofSecondOfDay(to * 60L),
                holidays);
    }

    /** Shortly before the clocks are changed, mostly. */
    static Instant start(WorkWeek week, Random random) {
        Instant some = Instant.parse("2010-01-01T00:00:00Z").plus(random.nextInt(12 * 365 * 24 * 60), MINUTES);
        var change = week.zone().getRules().nextTransition(some);
        return change == null || random.nextInt(4) == 0
                ? some
                : change.getInstant().minus(random.nextInt(8 * 24 * 60), MINUTES);
    }

    static List<Pause> pauses(Instant start, Random random) {
        List<Pause> pauses = new ArrayList<>();
        Instant at = start.minus(2, java.time.temporal.ChronoUnit.DAYS);
        while (random.nextInt(3) > 0) {
            at = at.plus(random.nextInt(4 * 24 * 60), MINUTES);
            Instant end = at.plus(random.nextInt(2 * 24 * 60), MINUTES);
            pauses.add(new Pause(at, end));
            at = end;
        }
        if (random.nextInt(6) == 0) {
            pauses.add(new Pause(at.plus(random.nextInt(6 * 24 * 60), MINUTES), null));
        }
        return pauses;
    }

    private static List<Pause> closed(List<Pause> pauses) {
        return pauses.stream().filter(pause -> pause.to() != null).toList();
    }

    /** What the clock on the wall shows in each minute. */
    private static boolean[] minutes(WorkWeek week, List<Pause> pauses, Instant start, int many) {
        boolean[] worked = new boolean[many];
        IntStream.range(0, many).forEach(minute -> worked[minute] = isWorked(week, pauses, at(start, minute)));
        return worked;
    }

    private static boolean isWorked(WorkWeek week, List<Pause> pauses, Instant at) {
        ZonedDateTime shown = at.atZone(week.zone());
        LocalTime time = shown.toLocalTime();
        return week.days().contains(shown.getDayOfWeek())
                && !week.holidays().contains(shown.toLocalDate())
                && !time.isBefore(week.from())
                && time.isBefore(week.to())
                && pauses.stream()
                        .noneMatch(
                                pause -> !at.isBefore(pause.from()) && (pause.to() == null || at.isBefore(pause.to())));
    }

    private static long count(boolean[] worked, int from, int to) {
        return IntStream.range(from, to)
                .filter(minute -> worked[minute])
                .boxed()
                .collect(Collectors.counting());
    }

    private static Instant at(Instant start, int minute) {
        return start.plus(minute, MINUTES);
    }
}
