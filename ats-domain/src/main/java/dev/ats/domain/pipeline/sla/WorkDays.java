package dev.ats.domain.pipeline.sla;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Days of a work week, as stretches of real time in microseconds since 1970. What lies far apart is counted by weeks, less
 * the holidays and what the clocks do, never day by day.
 */
final class WorkDays {

    /** No clock on earth is further from UTC. */
    private static final int FURTHEST_HOURS = 18;

    private final WorkWeek week;
    private final ZoneRules rules;
    private final long length;
    private final long[] holidays;

    WorkDays(WorkWeek week) {
        this.week = week;
        this.rules = week.zone().getRules();
        this.length = MICROS.between(week.from(), week.to());
        this.holidays = week.holidays().stream()
                .filter(day -> week.days().contains(day.getDayOfWeek()))
                .mapToLong(LocalDate::toEpochDay)
                .sorted()
                .toArray();
    }

    /** Some real time without interruption, half open. */
    record Stretch(long from, long to) {

        long length() {
            return to - from;
        }
    }

    /** How much is worked from the one to the other; nothing when that is not later. */
    long worked(long from, long to) {
        if (from >= to) {
            return 0;
        }
        LocalDate first = dateAt(from).plusDays(2);
        LocalDate last = dateAt(to).minusDays(2);
        if (first.isAfter(last)) {
            return sum(stretches(from, to));
        }
        LocalDate end = last.plusDays(1);
        return sum(stretches(first.minusDays(3), first.minusDays(1), from, to))
                + wholeDays(first, end)
                + sum(stretches(end, end.plusDays(2), from, to));
    }

    /** What is worked between the two, in order; meant for a day or a few. */
    List<Stretch> stretches(long from, long to) {
        return stretches(dateAt(from).minusDays(1), dateAt(to).plusDays(1), from, to);
    }

    private List<Stretch> stretches(LocalDate first, LocalDate last, long from, long to) {
        List<Stretch> found = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            for (Stretch worked : of(day)) {
                Stretch cut = new Stretch(Math.max(worked.from(), from), Math.min(worked.to(), to));
                if (cut.length() > 0) {
                    found.add(cut);
                }
            }
        }
        found.sort(Comparator.comparingLong(Stretch::from));
        return found;
    }

    /** Whole days from the first, before the end. */
    private long wholeDays(LocalDate first, LocalDate end) {
        long all = length * workedDays(first.toEpochDay(), end.toEpochDay());
        for (LocalDate day : oddDays(first, end)) {
            all += sum(of(day)) - (week.isWorked(day) ? length : 0);
        }
        return all;
    }

    private long workedDays(long first, long end) {
        long weeks = (end - first) / 7;
        long days = weeks * week.days().size() - (below(end) - below(first));
        for (long day = first + weeks * 7; day < end; day++) {
            if (week.days().contains(DayOfWeek.of((int) Math.floorMod(day + 3, 7L) + 1))) {
                days++;
            }
        }
        return days;
    }

    /** How many holidays are earlier. */
    private int below(long day) {
        int low = 0;
        int high = holidays.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holidays[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The days on which the clocks are changed. */
    private Set<LocalDate> oddDays(LocalDate first, LocalDate end) {
        Set<LocalDate> odd = new TreeSet<>();
        Instant until = end.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        ZoneOffsetTransition change = rules.nextTransition(
                first.minusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
        while (change != null && change.getInstant().isBefore(until)) {
            LocalDate before = change.getDateTimeBefore().toLocalDate();
            LocalDate after = change.getDateTimeAfter().toLocalDate();
            LocalDate last = before.isAfter(after) ? before : after;
            for (LocalDate day = before.isAfter(after) ? after : before; !day.isAfter(last); day = day.plusDays(1)) {
                if (!day.isBefore(first) && day.isBefore(end)) {
                    odd.add(day);
                }
            }
            change = rules.nextTransition(change.getInstant());
        }
        return odd;
    }

    /** When the clocks show a working hour of that day: once, but for a day on which they are changed. */
    private List<Stretch> of(LocalDate day) {
        if (!week.isWorked(day)) {
            return List.of();
        }
        LocalDateTime from = day.atTime(week.from());
        LocalDateTime to = day.atTime(week.to());
        Instant begin = from.minusHours(FURTHEST_HOURS).toInstant(ZoneOffset.UTC);
        Instant end = to.plusHours(FURTHEST_HOURS).toInstant(ZoneOffset.UTC);
        ZoneOffset offset = rules.getOffset(begin);
        ZoneOffsetTransition change = rules.nextTransition(begin);
        if (change == null || !change.getInstant().isBefore(end)) {
            return List.of(new Stretch(micros(from.toInstant(offset)), micros(to.toInstant(offset))));
        }
        List<Stretch> found = new ArrayList<>();
        while (begin.isBefore(end)) {
            Instant until = change == null || change.getInstant().isAfter(end) ? end : change.getInstant();
            Stretch cut = new Stretch(
                    Math.max(micros(from.toInstant(offset)), micros(begin)),
                    Math.min(micros(to.toInstant(offset)), micros(until)));
            if (cut.length() > 0) {
                found.add(cut);
            }
            begin = until;
            offset = rules.getOffset(begin);
            change = rules.nextTransition(begin);
        }
        return found;
    }

    private LocalDate dateAt(long micros) {
        Instant instant = instant(micros);
        return LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, rules.getOffset(instant))
                .toLocalDate();
    }

    private static long sum(List<Stretch> stretches) {
        return stretches.stream().mapToLong(Stretch::length).sum();
    }

    /** Exact, as far as what is kept is: to the microsecond. (Java goes by nanoseconds, and no further than 2262.) */
    static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1000;
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, MICROS);
    }
}
