package dev.ats.adapter.rest;

import static java.util.Objects.requireNonNull;

import dev.ats.adapter.rest.edge.Edge;

/**
 * Where and how much the server serves.
 *
 * @param port 0 for any free one
 * @param atOnce how many requests are served at once; more are turned away with 503
 * @param edge what stands before every request
 */
public record RestSettings(String host, int port, int atOnce, Edge edge) {

    private static final int USUALLY_AT_ONCE = 256;

    public RestSettings {
        requireNonNull(host, "host");
        requireNonNull(edge, "edge");
        if (port < 0 || port > 65_535 || atOnce < 1) {
            throw new IllegalArgumentException("no such port, or nothing at once: " + port + ", " + atOnce);
        }
    }

    /** That address, with as much at once as is usual. */
    public static RestSettings at(String host, int port, Edge edge) {
        return new RestSettings(host, port, USUALLY_AT_ONCE, edge);
    }
}
