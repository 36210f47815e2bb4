package dev.ats.domain.pipeline.sla;

import dev.ats.domain.shared.InvalidValue;

/** How many working hours an application may stay in a stage: 1 to {@value #MOST}. */
public record TargetHours(int value) {

    /** A year of days and nights. */
    public static final int MOST = 8760;

    /** @throws InvalidValue when it is out of its bounds */
    public TargetHours {
        if (value < 1 || value > MOST) {
            throw new InvalidValue("must be 1 to " + MOST);
        }
    }
}
