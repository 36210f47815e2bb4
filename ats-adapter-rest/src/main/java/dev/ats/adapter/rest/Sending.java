package dev.ats.adapter.rest;

import dev.ats.adapter.rest.edge.Allowance;
import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.ProblemType;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Served;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.kernel.Unavailable;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what a request is served. A download that breaks before anything of it has left is answered with a problem
 * instead; one that breaks later is cut off in the middle of its chunks (RFC 9112, section 8), which no client takes for
 * a complete answer.
 */
final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final Caution caution;

    Sending(Caution caution) {
        this.caution = caution;
    }

    void send(Context ctx, String requestId, Served served) throws IOException {
        if (served.isWhole()) {
            whole(ctx, requestId, served.reply());
            return;
        }
        head(ctx, requestId, served.reply());
        if (ctx.method().equals(HandlerType.HEAD)) {
            return;
        }
        try {
            served.download().writeTo(ctx.res().getOutputStream());
        } catch (IOException | UncheckedIOException gone) {
            LOG.debug("Nobody read the answer to request {} to its end", requestId, gone);
            cutOff(ctx, gone);
        } catch (Unavailable gone) {
            LOG.warn("The answer to request {} could not be read to its end", requestId, gone);
            breakOff(ctx, requestId, ProblemType.of(GateRules.UNAVAILABLE), gone);
        } catch (RuntimeException | Error unexpected) {
            LOG.error("Request {} failed", requestId, unexpected);
            breakOff(ctx, requestId, WireProblems.INTERNAL_ERROR, unexpected);
        }
    }

    private void breakOff(Context ctx, String requestId, ProblemType why, Throwable cause) throws IOException {
        if (ctx.res().isCommitted()) {
            cutOff(ctx, cause);
        } else {
            ctx.res().reset();
            whole(ctx, requestId, Reply.problem(Problem.of(why), ctx.path(), requestId));
        }
    }

    private static void cutOff(Context ctx, Throwable cause) {
        // Jetty would end the chunks of an answer that its servlet left alone, and complain of one it was told to
        // abort.
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close(cause);
    }

    private void whole(Context ctx, String requestId, StoredReply reply) throws IOException {
        head(ctx, requestId, reply);
        if (reply.status() != 204) {
            ctx.res().setContentLength(reply.body().length);
            ctx.res().getOutputStream().write(reply.body());
        }
    }

    private void head(Context ctx, String requestId, StoredReply reply) {
        caution.headers().forEach(ctx::header);
        ctx.header(RequestIds.HEADER, requestId);
        Allowance allowance = ctx.attribute(Allowance.ATTRIBUTE);
        if (allowance != null) {
            allowance.headers().forEach(ctx::header);
        }
        ctx.status(reply.status());
        ctx.res().setContentType(null);
        reply.headers().forEach(ctx::header);
    }
}
