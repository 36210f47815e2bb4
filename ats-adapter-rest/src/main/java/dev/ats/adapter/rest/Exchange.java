package dev.ats.adapter.rest;

import dev.ats.adapter.rest.observability.RequestTimes;
import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.ProblemType;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Served;
import dev.ats.application.kernel.StoredReply;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * What every answer has in common: a request id, headers that keep browsers from guessing, one log entry when something
 * went wrong in here, and a time.
 */
final class Exchange {

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT");

    private final RequestIds ids;
    private final RequestTimes times;
    private final Sending sending;

    Exchange(RequestIds ids, RequestTimes times, Sending sending) {
        this.ids = ids;
        this.times = times;
        this.sending = sending;
    }

    /** Serves a request. */
    @FunctionalInterface
    interface Serving {

        /**
         * What it is served.
         *
         * @throws Refused when the request cannot be understood
         */
        Served serve(Context ctx, String requestId);
    }

    /** Makes the reply to a request, where that is whole. */
    @FunctionalInterface
    interface Answering {

        /**
         * The reply.
         *
         * @throws Refused when the request cannot be understood
         */
        StoredReply reply(Context ctx, String requestId);
    }

    /**
     * Answers one request.
     *
     * @param route the template of its path
     */
    void answer(Context ctx, String route, Serving serving) throws IOException {
        Timer.Sample started = times.started();
        String requestId = ids.of(ctx.header(RequestIds.HEADER));
        MDC.put("request_id", requestId);
        try (Served served = served(ctx, requestId, serving)) {
            sending.send(ctx, requestId, served);
        } finally {
            MDC.remove("request_id");
            String method = ctx.method().name();
            times.answered(METHODS.contains(method) ? method : "OTHER", route, ctx.statusCode(), started);
        }
    }

    /** Answers a request that has no route. */
    void refuse(Context ctx, ProblemType type) {
        try {
            answer(ctx, "none", (context, requestId) -> {
                throw Refused.because(type);
            });
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Served served(Context ctx, String requestId, Serving serving) {
        try {
            return serving.serve(ctx, requestId);
        } catch (Refused refused) {
            return Served.whole(Reply.problem(refused.problem(), ctx.path(), requestId));
        } catch (RuntimeException | Error unexpected) {
            LOG.error("Request {} failed", requestId, unexpected);
            return Served.whole(Reply.problem(Problem.of(WireProblems.INTERNAL_ERROR), ctx.path(), requestId));
        }
    }
}
