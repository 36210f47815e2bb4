package dev.ats.adapter.rest;

import dev.ats.adapter.rest.edge.Sender;
import dev.ats.adapter.rest.openapi.DocsPage;
import dev.ats.adapter.rest.openapi.OpenApiDocument;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.application.kernel.StoredReply;
import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What is served beside the API: its documentation, whether it lives, whether it is ready,
 * and its numbers. */
final class Surroundings {

    private static final String LIVE = "/health/live";
    private static final String READY = "/health/ready";
    private static final String METRICS = "/metrics";
    private static final Set<String> WATCHED = Set.of(LIVE, READY, METRICS);

    private final OpenApiDocument document;
    private final Readiness readiness;
    private final PrometheusMeterRegistry metrics;

    Surroundings(RouteTable table, Readiness readiness, PrometheusMeterRegistry metrics) {
        this.document = new OpenApiDocument(table.routes(), table.blanks());
        this.readiness = readiness;
        this.metrics = metrics;
    }

    /** Whether that path is asked by whoever watches the server, again and again; it is never too much. */
    static boolean isWatching(String path) {
        return WATCHED.contains(path);
    }

    /** All of it, by path. */
    Map<String, Exchange.Answering> byPath() {
        Map<String, Exchange.Answering> all = new LinkedHashMap<>();
        all.put("/openapi.json", (ctx, requestId) -> document());
        DocsPage.parts().keySet().forEach(path -> all.put(path, (ctx, requestId) -> DocsPage.part(path)));
        all.put(LIVE, (ctx, requestId) -> Reply.ok(Map.of("status", "live")));
        all.put(READY, (ctx, requestId) -> ready());
        all.put(METRICS, (ctx, requestId) -> numbers(ctx));
        return all;
    }

    private StoredReply document() {
        return new StoredReply(200, Map.of("Content-Type", "application/json"), document.json());
    }

    private StoredReply ready() {
        if (!readiness.isReady()) {
            throw Refused.because(WireProblems.NOT_READY);
        }
        return Reply.ok(Map.of("status", "ready"));
    }

    private StoredReply numbers(Context ctx) {
        // A proxy on this machine is a loopback peer too, but whoever it speaks for is not.
        Sender sender = ctx.attribute(Sender.ATTRIBUTE);
        if (sender == null || !sender.isThisMachine()) {
            throw Refused.because(WireProblems.NO_SUCH_ROUTE);
        }
        return new StoredReply(
                200,
                Map.of("Content-Type", "text/plain; version=0.0.4; charset=utf-8"),
                metrics.scrape().getBytes(StandardCharsets.UTF_8));
    }
}
