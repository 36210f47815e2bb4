package dev.ats.adapter.rest;

import dev.ats.adapter.rest.edge.Edge;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinLogger;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** How Jetty and Javalin are set: strict, quiet, and with bounds on everything a client can make it hold. */
final class JettyTuning {

    private static final int HEADER_BYTES = 16 * 1024;
    private static final int BODY_BYTES = 1024 * 1024;
    private static final int FRAMING_BYTES = 64 * 1024;
    private static final int SPARE_THREADS = 32;
    private static final int LEAST_THREADS = 8;
    private static final int IDLE_THREAD_MILLIS = 60_000;

    private JettyTuning() {}

    static void tune(JavalinConfig config, RestSettings settings, RouteTable table, JettyProblems problems) {
        JavalinLogger.startupInfo = false;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.router.ignoreTrailingSlashes = false;
        config.http.prefer405over404 = true;
        // Secrets and what an attacker chooses may share an answer; compressing them together tells one by the other.
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.jetty.threadPool = threads(settings);
        config.jetty.modifyHttpConfiguration(JettyTuning::http);
        config.jetty.modifyServer(server -> before(server, settings.edge(), table, problems));
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(problems));
    }

    /** Everything that stands before the servlet; what is inserted last is met first. */
    private static void before(Server server, Edge edge, RouteTable table, JettyProblems problems) {
        server.setErrorHandler(problems);
        server.addBean(new NetworkConnectionLimit(edge.connections(), server));
        server.insertHandler(eager());
        server.insertHandler(new Announced(BODY_BYTES));
        server.insertHandler(new Turnstile(edge, table.routes(), problems, BODY_BYTES));
        server.insertHandler(new Pace(edge.nanos()));
        if (!edge.origins().all().isEmpty()) {
            server.insertHandler(CrossOrigin.of(edge.origins()));
        }
        server.insertHandler(new Heads(edge.nanos()));
        server.insertHandler(new GracefulHandler());
    }

    private static void http(HttpConfiguration http) {
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setSendServerVersion(false);
    }

    /** Waits for a body without a thread, so that slow clients hold none; what is too large is read no further. */
    private static EagerContentHandler eager() {
        return new EagerContentHandler(
                new EagerContentHandler.RetainedContentLoaderFactory(BODY_BYTES + FRAMING_BYTES, -1, false));
    }

    /** A few more than are served at once, so that there is always one to say that it is too much. */
    private static QueuedThreadPool threads(RestSettings settings) {
        QueuedThreadPool pool =
                new QueuedThreadPool(settings.atOnce() + SPARE_THREADS, LEAST_THREADS, IDLE_THREAD_MILLIS);
        pool.setName("http");
        Executor virtual = VirtualThreads.getDefaultVirtualThreadsExecutor();
        if (virtual != null) {
            pool.setVirtualThreadsExecutor(virtual);
        }
        return pool;
    }
}
