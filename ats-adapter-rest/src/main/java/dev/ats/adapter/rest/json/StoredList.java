package dev.ats.adapter.rest.json;

import static java.util.Objects.requireNonNull;

/**
 * A list of objects that was stored as JSON, and is answered as it was stored.
 *
 * @param json well-formed, on one line
 */
public record StoredList(String json) {

    public StoredList {
        requireNonNull(json, "json");
    }
}
