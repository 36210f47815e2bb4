package dev.ats.application.jobs;

import dev.ats.application.kernel.PlaceKey;
import dev.ats.application.kernel.Sort;

/** What the jobs of an organization can be put in order by. */
public enum JobSort implements Sort {

    /** When they were created. */
    CREATED_AT(PlaceKey.INSTANT),

    /** Their titles, see {@link dev.ats.domain.shared.Name#sortKey}. */
    TITLE(PlaceKey.TEXT),

    /** How much they press, see {@link dev.ats.domain.jobs.Priority#rank}. */
    PRIORITY(PlaceKey.RANK);

    private final PlaceKey key;

    JobSort(PlaceKey key) {
        this.key = key;
    }

    @Override
    public PlaceKey key() {
        return key;
    }
}
