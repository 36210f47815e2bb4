package dev.ats.domain.pipeline.opinions;

import dev.ats.domain.shared.InvalidValue;

/** How well somebody did: 1 is worst, 5 is best. */
public record Rating(int value) {

    /** The worst there is. */
    public static final int WORST = 1;

    /** The best there is. */
    public static final int BEST = 5;

    /** @throws InvalidValue when it is out of bounds */
    public Rating {
        if (value < WORST || value > BEST) {
            throw new InvalidValue("must be " + WORST + " to " + BEST);
        }
    }
}
