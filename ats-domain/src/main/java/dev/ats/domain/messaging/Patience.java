package dev.ats.domain.messaging;

import java.time.Duration;
import java.util.UUID;

/**
 * How long a mail, or a telling, waits for its next try: twice as long each time, from 5 seconds to an hour, a little
 * more or less for each, so that those held up together do not come back together. After about a day it is given up.
 */
final class Patience {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    /** 5 s to 43 min make 85 minutes; 23 hours follow. */
    private static final int TRIES = 33;

    /** A fifth more or less. */
    private static final int SPREAD_PER_MILLE = 200;

    private Patience() {}

    static boolean isOver(int attempts) {
        return attempts >= TRIES;
    }

    /** The wait after that many tries; the spread is drawn from what waits, by its id, which is as good as chance. */
    static Duration after(int attempts, UUID waiting) {
        Duration usual = attempts > DOUBLINGS ? LONGEST : FIRST.multipliedBy(1L << (attempts - 1));
        int drawn = Math.floorMod(31 * waiting.hashCode() + attempts * 0x9E37_79B9, 2 * SPREAD_PER_MILLE + 1);
        return usual.multipliedBy(1000 - SPREAD_PER_MILLE + drawn).dividedBy(1000);
    }
}
