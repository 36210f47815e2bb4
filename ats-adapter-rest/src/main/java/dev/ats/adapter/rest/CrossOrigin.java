package dev.ats.adapter.rest;

import dev.ats.adapter.rest.edge.Origins;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.handler.CrossOriginHandler;

/**
 * Lets pages of other origins ask, where these are named (the CORS protocol of the Fetch standard). Without cookies there
 * is nothing a browser would add by itself, so nobody's credentials are lent.
 */
final class CrossOrigin {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> ASKED = Set.of(
            "Authorization", "Content-Type", "Idempotency-Key", "If-Match", "X-Organization-Id", RequestIds.HEADER);
    private static final Set<String> TOLD =
            Set.of("ETag", "Link", "Location", "RateLimit", "RateLimit-Policy", "Retry-After", RequestIds.HEADER);
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private CrossOrigin() {}

    static CrossOriginHandler of(Origins origins) {
        CrossOriginHandler handler = new CrossOriginHandler();
        handler.setAllowedOriginPatterns(
                origins.all().stream().map(Pattern::quote).collect(Collectors.toSet()));
        handler.setAllowCredentials(false);
        handler.setAllowedMethods(METHODS);
        handler.setAllowedHeaders(ASKED);
        handler.setExposedHeaders(TOLD);
        handler.setPreflightMaxAge(REMEMBERED);
        // Answered like any OPTIONS, with all that every answer carries.
        handler.setDeliverPreflightRequests(true);
        return handler;
    }
}
