package dev.ats.adapter.rest.routes;

import dev.ats.application.kernel.Total;
import java.util.List;

/** A page as it is answered. */
public record Listing<T>(List<T> data, About meta) {

    /** What a page says of itself. */
    public sealed interface About {

        static About page(int limit, String nextCursor, Total total) {
            return total == null
                    ? new Meta(limit, nextCursor)
                    : new CountedMeta(limit, nextCursor, total.count(), total.more());
        }
    }

    /**
     * What every page says of itself.
     *
     * @param nextCursor where the next page begins, or null when this is the last
     */
    public record Meta(int limit, String nextCursor) implements About {}

    /**
     * The same when the entries of all pages were to be counted.
     *
     * @param nextCursor where the next page begins, or null when this is the last
     * @param totalIsCapped whether there are more than were counted
     */
    public record CountedMeta(int limit, String nextCursor, long total, boolean totalIsCapped) implements About {}
}
