package dev.ats.bootstrap;

import dev.ats.adapter.rest.CannotListen;
import dev.ats.adapter.rest.RestServer;
import dev.ats.adapter.rest.RestSettings;
import dev.ats.adapter.rest.authentication.AccessTokens;
import dev.ats.adapter.rest.authentication.Authentication;
import dev.ats.adapter.rest.authentication.BearerAuthentication;
import dev.ats.adapter.rest.authentication.DevelopmentAuthentication;
import dev.ats.adapter.rest.authentication.TokenKeys;
import dev.ats.adapter.rest.observability.MicrometerObserver;
import dev.ats.application.Ats;
import dev.ats.bootstrap.settings.Settings;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Optional;

/** The whole server, running. It is started from the inside out and stopped from the outside in. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Settings settings;
    private final Store store;
    private final RestServer rest;

    private Server(Settings settings, Store store, RestServer rest) {
        this.settings = settings;
        this.store = store;
        this.rest = rest;
    }

    /**
     * Starts it.
     *
     * @throws StartFault when it cannot start, with one line that says why
     */
    static Server start(Settings settings) {
        Store store = Store.open(settings);
        boolean done = false;
        try {
            Server server = new Server(settings, store, listening(settings, store));
            done = true;
            return server;
        } catch (CannotListen fault) {
            throw new StartFault(fault.getMessage(), fault);
        } finally {
            if (!done) {
                store.close();
            }
        }
    }

    /** Where it listens. */
    String address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://" + host + ":" + rest.port();
    }

    /** Finishes the requests under way, then stops everything beneath. */
    @Override
    public void close() {
        try {
            rest.stop(PATIENCE);
        } finally {
            store.close();
        }
    }

    private static RestServer listening(Settings settings, Store store) {
        PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Ats ats = store.ats(new MicrometerObserver(metrics));
        AccessTokens tokens =
                new AccessTokens(new NoKeys(), "ats", Duration.ofMinutes(15), new SystemClock(), new TimeOrderedIds());
        Authentication bearer =
                new BearerAuthentication(tokens, ats.access().sessions().identify(), new SystemClock());
        Authentication authentication = settings.headerAuthentication()
                ? new DevelopmentAuthentication(ats.access().whoAmI(), new SystemClock(), bearer)
                : bearer;
        return RestServer.start(
                RestSettings.at(settings.host(), settings.port()),
                ats,
                tokens,
                authentication,
                new DatabaseReadiness(store.database(), new SystemClock()),
                new TimeOrderedIds(),
                metrics);
    }

    /** There are none before the ring of keys is put in here. */
    private static final class NoKeys implements TokenKeys {

        @Override
        public String current() {
            throw new Missing("there are no keys yet");
        }

        @Override
        public Optional<String> find(String kid) {
            throw new Missing("there are no keys yet");
        }
    }
}
