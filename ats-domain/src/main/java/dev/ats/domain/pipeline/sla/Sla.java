package dev.ats.domain.pipeline.sla;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * How an application stands in its stage at some instant.
 *
 * @param dueAt when the target is used up; or null when nobody can say, since the job is on hold
 * @param targetHours how many working hours it may take
 * @param workedHours how many it has taken, rounded down to hundredths
 */
public record Sla(SlaStatus status, Instant dueAt, int targetHours, double workedHours) {

    public Sla {
        requireNonNull(status, "status");
    }
}
