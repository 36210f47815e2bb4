package dev.ats.domain.pipeline.sla;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

/**
 * Measures stays in one stage against one target. An application is breached once its due time is over, at risk from four
 * fifths of the target's working time; both can be said as well by when it must have come into the stage at the latest, so
 * that those concerned are found without looking at each.
 *
 * @param targetHours how many working hours a stay may take, at least one
 */
public record SlaClock(WorkingTime time, int targetHours) {

    private static final Duration HUNDREDTH = Duration.ofSeconds(36);

    public SlaClock {
        requireNonNull(time, "time");
        if (targetHours < 1) {
            throw new IllegalArgumentException("no time at all: " + targetHours);
        }
    }

    /** How a stay that began then stands at that instant. */
    public Sla at(Instant entered, Instant now) {
        Duration worked = time.worked(entered, now);
        return new Sla(statusAt(entered, now), dueAt(entered), targetHours, hours(worked));
    }

    /** The same in a word. */
    public SlaStatus statusAt(Instant entered, Instant now) {
        if (time.worked(entered, now.minus(1, MICROS)).compareTo(target()) >= 0) {
            return SlaStatus.BREACHED;
        }
        return time.worked(entered, now).compareTo(warning()) >= 0 ? SlaStatus.AT_RISK : SlaStatus.ON_TRACK;
    }

    /** When a stay that began then is due; null when nobody can say. */
    public Instant dueAt(Instant entered) {
        return time.after(entered, target());
    }

    /** Stays that began at that instant or earlier are breached, all others are not; null when none is. */
    public Instant lastBreached(Instant now) {
        return lastDueBefore(now);
    }

    /** Stays that began at that instant or earlier are at risk or breached, all others are not; null when none is. */
    public Instant lastAtRisk(Instant now) {
        return time.before(now, warning());
    }

    /** Stays that began at that instant or earlier are due before that one; null when none is. */
    public Instant lastDueBefore(Instant due) {
        return time.before(due.minus(1, MICROS), target());
    }

    /** Stays that began at that instant or earlier are due by that one; null when none is. */
    public Instant lastDueBy(Instant due) {
        return time.before(due, target());
    }

    private Duration target() {
        return Duration.ofHours(targetHours);
    }

    /** Four fifths of the target. */
    private Duration warning() {
        return Duration.ofMinutes(48L * targetHours);
    }

    private static double hours(Duration worked) {
        return worked.dividedBy(HUNDREDTH) / 100.0;
    }
}
