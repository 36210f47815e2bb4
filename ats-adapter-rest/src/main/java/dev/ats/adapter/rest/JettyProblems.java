package dev.ats.adapter.rest;

import dev.ats.adapter.rest.edge.Allowance;
import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.ProblemType;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.application.kernel.StoredReply;
import java.nio.ByteBuffer;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Problem documents for what goes wrong before a request reaches a route: bad lines, headers too large, stopping. */
final class JettyProblems extends ErrorHandler {

    private static final Set<Integer> READ = Set.of(413, 429, 503);

    private final RequestIds ids;

    private final Caution caution;

    JettyProblems(RequestIds ids, Caution caution) {
        this.ids = ids;
        this.caution = caution;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        // What followed on this connection can no longer be told apart; the client has to know that it is closed.
        send(request, response, Problem.of(typeOf(response.getStatus())), true, callback);
        return true;
    }

    /**
     * Answers a request with a problem.
     *
     * @param closes whether this is the last answer on its connection
     */
    void send(Request request, Response response, Problem problem, boolean closes, Callback callback) {
        String requestId = ids.of(request.getHeaders().get(RequestIds.HEADER));
        StoredReply reply =
                Reply.problem(problem, pathOf(request, problem.type().status()), requestId);
        response.setStatus(reply.status());
        reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        caution.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(RequestIds.HEADER, requestId);
        if (request.getAttribute(Allowance.ATTRIBUTE) instanceof Allowance allowance) {
            allowance.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        }
        if (closes) {
            response.getHeaders().put("Connection", "close");
        }
        response.getHeaders().put("Content-Length", reply.body().length);
        response.write(true, ByteBuffer.wrap(reply.body()), callback);
    }

    /** Of what was read as far as its body; of anything else, what stands for the path may not be one. */
    private static String pathOf(Request request, int status) {
        return READ.contains(status) ? request.getHttpURI().getPath() : null;
    }

    private static ProblemType typeOf(int status) {
        return switch (status) {
            case 404 -> WireProblems.NO_SUCH_ROUTE;
            case 405 -> WireProblems.METHOD_NOT_ALLOWED;
            case 408 -> WireProblems.REQUEST_TIMEOUT;
            case 413 -> WireProblems.BODY_TOO_LARGE;
            case 414 -> WireProblems.URI_TOO_LONG;
            case 431 -> WireProblems.HEADERS_TOO_LARGE;
            case 501 -> WireProblems.NOT_IMPLEMENTED;
            case 503 -> WireProblems.STOPPING;
            case 505 -> WireProblems.HTTP_VERSION;
            default -> status >= 500 ? WireProblems.INTERNAL_ERROR : WireProblems.BAD_REQUEST;
        };
    }
}
