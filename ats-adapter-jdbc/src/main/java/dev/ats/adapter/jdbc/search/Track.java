package dev.ats.adapter.jdbc.search;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/**
 * How a list is walked: by a key and among equals by id, both in the same direction, from a place on. The first page
 * begins at the end of all keys, so that it is asked for in the same words as any other, and by the same index.
 *
 * @param key the attribute that holds it
 * @param from the key of the last item seen
 * @param after the id of that item
 * @param limit how many are shown
 * @param least where keys are times: those before are left out; or null
 * @param end where keys are times: that one and those after it are left out; or null
 */
public record Track(String key, boolean descending, Object from, UUID after, int limit, Instant least, Instant end) {

    private static final UUID FIRST_ID = new UUID(0, 0);
    private static final UUID LAST_ID = new UUID(-1, -1);

    private static final Instant FIRST_INSTANT = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST_INSTANT = Instant.parse("9999-12-31T23:59:59.999999Z");

    /** Longer than any sort key, of the greatest character there is. */
    private static final String LAST_TEXT =
            Character.toString(Character.MAX_CODE_POINT).repeat(201);

    public Track {
        requireNonNull(key, "key");
        requireNonNull(from, "from");
        requireNonNull(after, "after");
    }

    /** By time. */
    public static Track ofInstants(String key, Order<?> order, Paging paging) {
        return of(key, order, paging, Place::instant, FIRST_INSTANT, LAST_INSTANT);
    }

    /** By text, which is compared by code point. */
    public static Track ofTexts(String key, Order<?> order, Paging paging) {
        return of(key, order, paging, Place::text, "", LAST_TEXT);
    }

    /** By rank, from 0. */
    public static Track ofRanks(String key, Order<?> order, Paging paging) {
        return of(key, order, paging, Place::rank, -1, Integer.MAX_VALUE);
    }

    /**
     * The same along a stretch of time. Where the walk would come to the stretch later, it begins there: a second bound
     * on the side where it begins would have the planner believe that hardly anything lies between the two.
     */
    public Track within(Instant first, Instant last) {
        Instant at = (Instant) from;
        boolean later = descending ? last != null && !at.isBefore(last) : first != null && at.isBefore(first);
        Object begin = later ? (descending ? last : first) : from;
        return new Track(key, descending, begin, later ? FIRST_ID : after, limit, first, last);
    }

    private static <T> Track of(
            String key, Order<?> order, Paging paging, Function<Place, T> keyOf, T least, T greatest) {
        Place place = paging.after();
        boolean down = order.descending();
        return place == null
                ? new Track(key, down, down ? greatest : least, down ? LAST_ID : FIRST_ID, paging.limit(), null, null)
                : new Track(key, down, keyOf.apply(place), place.id(), paging.limit(), null, null);
    }
}
