package dev.ats.application.audit;

import dev.ats.application.kernel.PlaceKey;
import dev.ats.application.kernel.Sort;

/**
 * What a journal can be put in order by. Ids alone would not do: several processes make them, each in its own order, and
 * what is asked for is a time.
 */
public enum JournalSort implements Sort {

    /** When it happened. */
    AT;

    @Override
    public PlaceKey key() {
        return PlaceKey.INSTANT;
    }
}
