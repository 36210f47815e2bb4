package dev.ats.adapter.rest.edge;

import static java.util.Objects.requireNonNull;

import java.util.function.LongSupplier;

/**
 * What stands before every request.
 *
 * @param limits how much is let in
 * @param proxies who is believed about where a request comes from
 * @param origins whose pages may ask from a browser
 * @param secure whether browsers reach the product by https
 * @param connections how many there may be at once; more wait until one ends
 * @param nanos a clock that only goes forward, for what is slow
 */
public record Edge(
        RateLimits limits, Proxies proxies, Origins origins, boolean secure, int connections, LongSupplier nanos) {

    /** How many connections there may be at once, usually. */
    public static final int CONNECTIONS = 4_096;

    public Edge {
        requireNonNull(limits, "limits");
        requireNonNull(proxies, "proxies");
        requireNonNull(origins, "origins");
        requireNonNull(nanos, "nanos");
        if (connections < 1) {
            throw new IllegalArgumentException("nobody can connect: " + connections);
        }
    }

    /** Nothing is limited, and nobody believed. */
    public static Edge open(LongSupplier nanos) {
        return new Edge(RateLimits.off(), Proxies.none(), Origins.none(), false, CONNECTIONS, nanos);
    }
}
