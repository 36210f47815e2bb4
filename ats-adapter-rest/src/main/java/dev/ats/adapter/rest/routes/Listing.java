package dev.ats.adapter.rest.routes;

import java.util.List;

/** A page as it is answered. */
public record Listing<T>(List<T> data, Meta meta) {

    /**
     * What a page says of itself.
     *
     * @param nextCursor where the next page begins, or null when this is the last
     */
    public record Meta(int limit, String nextCursor) {}
}
