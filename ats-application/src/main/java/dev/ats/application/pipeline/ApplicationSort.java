package dev.ats.application.pipeline;

import dev.ats.application.kernel.PlaceKey;
import dev.ats.application.kernel.Sort;

/** What the applications of an organization can be put in order by. */
public enum ApplicationSort implements Sort {

    /** When they were submitted. */
    APPLIED_AT,

    /** When they last moved, or were submitted if they have not. */
    MOVED_AT,

    /** When they are due by the target of their stage; those that have none are left out. */
    SLA;

    @Override
    public PlaceKey key() {
        return this == SLA ? PlaceKey.TEXT : PlaceKey.INSTANT;
    }
}
