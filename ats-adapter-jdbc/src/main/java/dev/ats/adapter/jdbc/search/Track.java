package dev.ats.adapter.jdbc.search;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Paging;
import java.util.UUID;

/**
 * How a list is walked: by a key and among equals by id, both in the same direction, from a place on.
 *
 * @param key the attribute that holds it
 * @param from the key of the last item seen, or null to begin at the beginning
 * @param after the id of that item
 * @param limit how many are shown
 */
public record Track(String key, boolean descending, Object from, UUID after, int limit) {

    public Track {
        requireNonNull(key, "key");
        if ((from == null) != (after == null)) {
            throw new IllegalArgumentException("half a place");
        }
    }

    /**
     * The way of that order.
     *
     * @param from what the place's key stands for, or null on the first page
     */
    public static Track of(Order<?> order, String key, Object from, Paging paging) {
        return new Track(
                key,
                order.descending(),
                from,
                paging.after() == null ? null : paging.after().id(),
                paging.limit());
    }
}
