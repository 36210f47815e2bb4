package dev.ats.adapter.rest.routes;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * What stands on the outside of a request.
 *
 * @param path as asked for
 * @param peer the network it comes from, or null where that is not known
 * @param pathParameters the values of the names in the route's path
 */
record Envelope(String requestId, String path, String peer, Map<String, String> pathParameters) {

    Envelope {
        requireNonNull(requestId, "requestId");
        requireNonNull(path, "path");
        pathParameters = Map.copyOf(pathParameters);
    }
}
