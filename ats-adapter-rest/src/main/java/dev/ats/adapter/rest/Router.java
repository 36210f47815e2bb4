package dev.ats.adapter.rest;

import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.adapter.rest.routes.Served;
import dev.ats.adapter.rest.routes.Serving;
import dev.ats.application.kernel.StoredReply;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Hands the routes to Javalin, each path with HEAD where it has GET, with OPTIONS, and with an answer to all else. */
final class Router {

    private final JavalinConfig config;
    private final Exchange exchange;
    private final Map<String, Set<String>> methods = new TreeMap<>();

    Router(JavalinConfig config, Exchange exchange) {
        this.config = config;
        this.exchange = exchange;
    }

    /** Serves a route of the table. */
    void serve(Route<?> route, Serving serving) {
        add(route.method().name(), route.fullPath(), (ctx, requestId) -> serving.serve(route, ctx, requestId));
    }

    /** Serves what is only looked at. */
    void serve(String path, Exchange.Answering answering) {
        add("GET", path, serving(answering));
    }

    /** Answers everything else: how a path can be asked, that it cannot be asked so, or that there is none. */
    void close() {
        methods.forEach((path, all) -> {
            all.add("OPTIONS");
            String allow = String.join(", ", all);
            StoredReply reply = new StoredReply(204, Map.of("Allow", allow), new byte[0]);
            endpoint("OPTIONS", path, serving((ctx, requestId) -> reply));
        });
        config.routes.exception(HttpResponseException.class, this::refuse);
    }

    private void refuse(HttpResponseException thrown, Context ctx) {
        switch (thrown.getStatus()) {
            case 404 -> exchange.refuse(ctx, WireProblems.NO_SUCH_ROUTE);
            case 405 -> {
                ctx.header("Allow", String.join(", ", thrown.getDetails().values()));
                exchange.refuse(ctx, WireProblems.METHOD_NOT_ALLOWED);
            }
            default -> throw thrown;
        }
    }

    private void add(String method, String path, Exchange.Serving serving) {
        Set<String> all = methods.computeIfAbsent(path, none -> new TreeSet<>());
        all.add(method);
        endpoint(method, path, serving);
        if (method.equals("GET")) {
            all.add("HEAD");
            endpoint("HEAD", path, serving);
        }
    }

    private void endpoint(String method, String path, Exchange.Serving serving) {
        config.routes.addEndpoint(
                new Endpoint(HandlerType.findOrCreate(method), path, ctx -> exchange.answer(ctx, path, serving)));
    }

    private static Exchange.Serving serving(Exchange.Answering answering) {
        return (ctx, requestId) -> Served.whole(answering.reply(ctx, requestId));
    }
}
