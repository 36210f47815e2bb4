package dev.ats.adapter.rest;

import dev.ats.adapter.rest.edge.Allowance;
import dev.ats.adapter.rest.edge.Edge;
import dev.ats.adapter.rest.edge.Limit;
import dev.ats.adapter.rest.edge.Sender;
import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.routes.Route;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out where a request comes from, and turns away what is too much from there before anything of its body is read.
 * What an account or an organization asks is counted later, once it is known whose request it is.
 */
final class Turnstile extends Handler.Wrapper {

    private static final Logger LOG = LoggerFactory.getLogger(Turnstile.class);

    private static final List<String> FORWARDED = List.of("X-Forwarded-For", "Forwarded", "X-Real-IP");
    private static final List<String> PRESENTED = List.of("Authorization", "X-User-Id");

    private final Edge edge;
    private final List<Narrow> narrows;
    private final JettyProblems problems;
    private final long mostDrained;
    private final AtomicBoolean told = new AtomicBoolean();

    Turnstile(Edge edge, List<Route<?>> routes, JettyProblems problems, long mostDrained) {
        this.edge = edge;
        this.narrows = routes.stream()
                .filter(route -> route.limit() != null)
                .map(route -> new Narrow(route.method().name(), patternOf(route), route.limit()))
                .toList();
        this.problems = problems;
        this.mostDrained = mostDrained;
    }

    /** A route with a limit of its own. */
    private record Narrow(String method, Pattern path, Limit limit) {

        boolean holds(Request request, String asked) {
            return method.equals(request.getMethod()) && path.matcher(asked).matches();
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Sender sender = senderOf(request);
        Allowance allowance = new Allowance(edge.limits());
        request.setAttribute(Sender.ATTRIBUTE, sender);
        request.setAttribute(Allowance.ATTRIBUTE, allowance);
        String path = String.valueOf(request.getHttpURI().getCanonicalPath());
        if (!Surroundings.isWatching(path)) {
            allowance.count(Limit.ADDRESS, sender.network());
            narrowLimit(request, path).ifPresent(limit -> allowance.count(limit, sender.network()));
        }
        Optional<Problem> tooMuch = allowance.problem();
        if (tooMuch.isEmpty()) {
            return super.handle(request, response, callback);
        }
        refuse(request, response, callback, tooMuch.get());
        return true;
    }

    private void refuse(Request request, Response response, Callback callback, Problem problem) {
        boolean drains = request.getLength() <= mostDrained
                && request.getLength() >= 0
                && !request.getHeaders().contains(HttpHeader.EXPECT);
        // Answered at once; but closing on somebody who is still sending would take the answer with it.
        Callback sent =
                drains ? Callback.from(() -> Content.Source.consumeAll(request, callback), callback::failed) : callback;
        problems.send(request, response, problem, !drains, sent);
    }

    private Optional<Limit> narrowLimit(Request request, String path) {
        return narrows.stream()
                .filter(narrow -> narrow.holds(request, path))
                .map(Narrow::limit)
                .filter(limit -> limit != Limit.APPLICATION || isAnonymous(request))
                .findFirst();
    }

    /** Whoever says who they are is counted as an account, or refused. */
    private static boolean isAnonymous(Request request) {
        return PRESENTED.stream().noneMatch(name -> request.getHeaders().contains(name));
    }

    private Sender senderOf(Request request) {
        InetAddress peer = request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress socket
                ? socket.getAddress()
                : InetAddress.getLoopbackAddress();
        boolean isForwarded =
                FORWARDED.stream().anyMatch(name -> request.getHeaders().contains(name));
        if (isForwarded) {
            tellOfProxy(peer);
        }
        return edge.proxies().sender(peer, request.getHeaders().getValuesList(HttpHeader.X_FORWARDED_FOR), isForwarded);
    }

    /** Said once, and only of a peer that is near: anybody on the internet can claim to be a proxy. */
    private void tellOfProxy(InetAddress peer) {
        boolean isNear = peer.isLoopbackAddress() || peer.isSiteLocalAddress() || peer.isLinkLocalAddress();
        if (isNear && !edge.proxies().isTrusted(peer) && told.compareAndSet(false, true)) {
            LOG.warn(
                    "Requests are sent on by {}, which is no trusted proxy: everybody behind it is counted as one",
                    peer.getHostAddress());
        }
    }

    private static Pattern patternOf(Route<?> route) {
        return Pattern.compile(route.fullPath().replaceAll("\\{[a-z_]+}", "[^/]+"));
    }
}
