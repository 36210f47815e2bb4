package dev.ats.domain.pipeline.sla;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import dev.ats.domain.pipeline.sla.WorkDays.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * Counts working time, less pauses: how much of it lies between two instants, and at which instant so much of it is over.
 * To the microsecond, and as quickly for years as for hours.
 */
public final class WorkingTime {

    private static final long DAY = MICROS.between(Instant.EPOCH, Instant.EPOCH.plus(Duration.ofDays(1)));

    /** Where the search ends: what takes longer than a century comes never. */
    private static final long MOST_DAYS = 36_525;

    private final WorkDays days;
    private final List<Stretch> pauses;

    private WorkingTime(WorkDays days, List<Stretch> pauses) {
        this.days = days;
        this.pauses = pauses;
    }

    /** The working time of that week. */
    public static WorkingTime of(WorkWeek week) {
        return new WorkingTime(new WorkDays(requireNonNull(week, "week")), List.of());
    }

    /** The same without these pauses, which may overlap and stand in any order. */
    public WorkingTime without(List<Pause> others) {
        List<Stretch> apart = new ArrayList<>();
        for (Pause pause : others.stream().sorted(comparing(Pause::from)).toList()) {
            long from = WorkDays.micros(pause.from());
            long to = pause.to() == null ? Long.MAX_VALUE : WorkDays.micros(pause.to());
            Stretch last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && from <= last.to()) {
                apart.set(apart.size() - 1, new Stretch(last.from(), Math.max(last.to(), to)));
            } else if (from < to) {
                apart.add(new Stretch(from, to));
            }
        }
        return new WorkingTime(days, List.copyOf(apart));
    }

    /** How much is worked from the one to the other; nothing when that is not later. */
    public Duration worked(Instant from, Instant to) {
        long begin = WorkDays.micros(from);
        long end = WorkDays.micros(to);
        long all = days.worked(begin, end);
        for (Stretch pause : pauses) {
            all -= days.worked(Math.max(begin, pause.from()), Math.min(end, pause.to()));
        }
        return Duration.of(all, MICROS);
    }

    /**
     * The first instant by which so much has been worked since that one.
     *
     * @param time more than none
     * @return null when that comes never: because a pause has not ended, or not within a century
     */
    public Instant after(Instant from, Duration time) {
        long left = micros(time);
        long at = WorkDays.micros(from);
        for (Stretch pause : pauses) {
            if (pause.to() > at) {
                long until = Math.max(pause.from(), at);
                long worked = days.worked(at, until);
                if (worked >= left) {
                    return after(at, left);
                }
                if (pause.to() == Long.MAX_VALUE) {
                    return null;
                }
                left -= worked;
                at = pause.to();
            }
        }
        return after(at, left);
    }

    /**
     * The last instant since which so much has been worked by that one: whoever began then or earlier has worked so long.
     *
     * @param time more than none
     * @return null when nobody has, however early they began: within a century
     */
    public Instant before(Instant to, Duration time) {
        long left = micros(time);
        long at = WorkDays.micros(to);
        List<Stretch> latestFirst = new ArrayList<>(pauses);
        Collections.reverse(latestFirst);
        for (Stretch pause : latestFirst) {
            if (pause.from() < at) {
                long since = Math.min(pause.to(), at);
                long worked = days.worked(since, at);
                if (worked >= left) {
                    return before(at, left);
                }
                left -= worked;
                at = pause.from();
            }
        }
        return before(at, left);
    }

    private Instant after(long from, long time) {
        long passed = daysBelow(time, count -> days.worked(from, from + count * DAY));
        if (passed == MOST_DAYS) {
            return null;
        }
        long begin = from + passed * DAY;
        long left = time - days.worked(from, begin);
        for (Stretch worked : days.stretches(begin, begin + DAY)) {
            if (worked.length() >= left) {
                return WorkDays.instant(worked.from() + left);
            }
            left -= worked.length();
        }
        throw new IllegalStateException("the day that completes it does not");
    }

    private Instant before(long to, long time) {
        long passed = daysBelow(time, count -> days.worked(to - count * DAY, to));
        if (passed == MOST_DAYS) {
            return null;
        }
        long end = to - passed * DAY;
        long left = time - days.worked(end, to);
        List<Stretch> latestFirst = new ArrayList<>(days.stretches(end - DAY, end));
        Collections.reverse(latestFirst);
        for (Stretch worked : latestFirst) {
            if (worked.length() >= left) {
                return WorkDays.instant(worked.to() - left);
            }
            left -= worked.length();
        }
        throw new IllegalStateException("the day that completes it does not");
    }

    /** How many days are too few for that time, at most; found by doubling and halving. */
    private static long daysBelow(long time, LongUnaryOperator worked) {
        long enough = 1;
        while (worked.applyAsLong(enough) < time) {
            if (enough == MOST_DAYS) {
                return MOST_DAYS;
            }
            enough = Math.min(enough * 2, MOST_DAYS);
        }
        long few = enough / 2;
        while (enough - few > 1) {
            long middle = (few + enough) >>> 1;
            if (worked.applyAsLong(middle) < time) {
                few = middle;
            } else {
                enough = middle;
            }
        }
        return few;
    }

    private static long micros(Duration time) {
        long micros = WorkDays.micros(Instant.EPOCH.plus(time));
        if (micros <= 0) {
            throw new IllegalArgumentException("no time at all: " + time);
        }
        return micros;
    }
}
