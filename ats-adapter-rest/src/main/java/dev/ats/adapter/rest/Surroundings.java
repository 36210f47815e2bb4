package dev.ats.adapter.rest;

import dev.ats.adapter.rest.openapi.DocsPage;
import dev.ats.adapter.rest.openapi.OpenApiDocument;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.adapter.rest.routes.Peer;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.application.kernel.StoredReply;
import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is served beside the API: its documentation, whether it lives, whether it is ready,
 * and its numbers. */
final class Surroundings {

    private final OpenApiDocument document;
    private final Readiness readiness;
    private final PrometheusMeterRegistry metrics;

    Surroundings(RouteTable table, Readiness readiness, PrometheusMeterRegistry metrics) {
        this.document = new OpenApiDocument(table.routes(), table.blanks());
        this.readiness = readiness;
        this.metrics = metrics;
    }

    /** All of it, by path. */
    Map<String, Exchange.Answering> byPath() {
        Map<String, Exchange.Answering> all = new LinkedHashMap<>();
        all.put("/openapi.json", (ctx, requestId) -> document());
        DocsPage.parts().keySet().forEach(path -> all.put(path, (ctx, requestId) -> DocsPage.part(path)));
        all.put("/health/live", (ctx, requestId) -> Reply.ok(Map.of("status", "live")));
        all.put("/health/ready", (ctx, requestId) -> ready());
        all.put("/metrics", (ctx, requestId) -> numbers(ctx));
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
        if (!Peer.isThisMachine(ctx)) {
            throw Refused.because(WireProblems.NO_SUCH_ROUTE);
        }
        return new StoredReply(
                200,
                Map.of("Content-Type", "text/plain; version=0.0.4; charset=utf-8"),
                metrics.scrape().getBytes(StandardCharsets.UTF_8));
    }
}
