package dev.ats.adapter.rest;

import dev.ats.adapter.rest.authentication.AccessTokens;
import dev.ats.adapter.rest.authentication.Authentication;
import dev.ats.adapter.rest.observability.RequestTimes;
import dev.ats.adapter.rest.routes.Admission;
import dev.ats.adapter.rest.routes.Serving;
import dev.ats.application.Ats;
import dev.ats.domain.shared.IdSource;
import io.javalin.Javalin;
import io.javalin.util.JavalinException;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The product, listening. Stops in order: not ready first, then nothing new, then what is under way is finished. */
public final class RestServer {

    private static final Logger LOG = LoggerFactory.getLogger(RestServer.class);

    /** How long a connection may say nothing before it is closed at the end, at most; Jetty's own default. */
    private static final Duration SILENCE = Duration.ofSeconds(1);

    private final Javalin javalin;
    private final int port;
    private final Stopping stopping;

    private RestServer(Javalin javalin, Stopping stopping) {
        this.javalin = javalin;
        this.port = javalin.port();
        this.stopping = stopping;
    }

    /**
     * Starts to listen.
     *
     * @param tokens what signing in answers
     * @param authentication says who asks
     * @param readiness says whether requests can be served
     * @param ids where ids of requests and of organizations come from
     * @param metrics where requests are counted, and what {@code /metrics} shows
     * @throws CannotListen when the address cannot be had
     */
    public static RestServer start(
            RestSettings settings,
            Ats ats,
            AccessTokens tokens,
            Authentication authentication,
            Readiness readiness,
            IdSource ids,
            PrometheusMeterRegistry metrics) {
        return start(settings, RouteTable.of(ats, tokens, ids), authentication, readiness, ids, metrics);
    }

    static RestServer start(
            RestSettings settings,
            RouteTable table,
            Authentication authentication,
            Readiness readiness,
            IdSource ids,
            PrometheusMeterRegistry metrics) {
        Stopping stopping = new Stopping(readiness);
        RequestIds requestIds = new RequestIds(ids);
        Caution caution = Caution.of(settings.edge().secure());
        Exchange exchange = new Exchange(requestIds, new RequestTimes(metrics), new Sending(caution));
        JettyProblems problems = new JettyProblems(requestIds, caution);
        Serving serving = new Serving(authentication, new Admission(settings.atOnce()));
        Javalin javalin = Javalin.create(config -> {
            JettyTuning.tune(config, settings, table, problems);
            Router router = new Router(config, exchange);
            table.routes().forEach(route -> router.serve(route, serving));
            new Surroundings(table, stopping, metrics).byPath().forEach(router::serve);
            router.close();
        });
        try {
            javalin.start();
        } catch (JavalinException failed) {
            throw new CannotListen(settings, failed);
        }
        return new RestServer(javalin, stopping);
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** Says that it is not ready, so that nobody sends anything new, while everything is still served. */
    public void drain() {
        stopping.begin();
    }

    /**
     * Stops: takes nothing new, and finishes what is under way.
     *
     * @param deadline what is under way longer than that is cut off
     */
    public void stop(Duration deadline) {
        drain();
        Server jetty = javalin.jettyServer().server();
        jetty.setStopTimeout(deadline.toMillis());
        // Nobody is waited for who has nothing under way and only keeps a connection open.
        long silence = Math.min(SILENCE.toMillis(), deadline.toMillis() / 10);
        for (Connector connector : jetty.getConnectors()) {
            if (connector instanceof AbstractConnector listening) {
                listening.setShutdownIdleTimeout(silence);
            }
        }
        try {
            javalin.stop();
        } catch (JavalinException late) {
            LOG.warn("Stopped before every request was answered", late);
        }
    }
}
