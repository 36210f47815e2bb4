package dev.ats.bootstrap;

import dev.ats.adapter.rest.CannotListen;
import dev.ats.adapter.rest.RestServer;
import dev.ats.adapter.rest.RestSettings;
import dev.ats.adapter.rest.authentication.AccessTokens;
import dev.ats.adapter.rest.authentication.Authentication;
import dev.ats.adapter.rest.authentication.BearerAuthentication;
import dev.ats.adapter.rest.authentication.DevelopmentAuthentication;
import dev.ats.adapter.rest.authentication.KeyAuthentication;
import dev.ats.adapter.rest.authentication.ProviderAuthentication;
import dev.ats.adapter.rest.authentication.provider.ProviderTokens;
import dev.ats.adapter.rest.observability.MicrometerObserver;
import dev.ats.application.Ats;
import dev.ats.application.AtsAssembly;
import dev.ats.application.AtsPorts;
import dev.ats.application.access.AccessUseCases;
import dev.ats.application.kernel.Clock;
import dev.ats.bootstrap.keys.KeyFault;
import dev.ats.bootstrap.keys.SigningKeyRing;
import dev.ats.bootstrap.mail.MailRoom;
import dev.ats.bootstrap.settings.Settings;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** The whole server, running. It is started from the inside out and stopped from the outside in. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Settings settings;
    private final Store store;
    private final MailRoom mailRoom;
    private final RestServer rest;
    private final FirstStart firstStart;

    private Server(Settings settings, Store store, MailRoom mailRoom, RestServer rest, FirstStart firstStart) {
        this.settings = settings;
        this.store = store;
        this.mailRoom = mailRoom;
        this.rest = rest;
        this.firstStart = firstStart;
    }

    /**
     * Starts it.
     *
     * @throws StartFault when it cannot start, with one line that says why
     */
    static Server start(Settings settings) {
        Store store = Store.open(settings);
        MailRoom mailRoom = null;
        RestServer rest = null;
        boolean done = false;
        try {
            PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            mailRoom = new MailRoom(settings.mail(), settings.dataDirectory());
            AtsPorts ports = store.ports(new MicrometerObserver(metrics), mailRoom);
            Ats ats = AtsAssembly.of(ports);
            FirstStart firstStart = new FirstStart(ats.access().registration());
            if (settings.admin() != null) {
                firstStart.setUp(settings.admin(), new TimeOrderedIds());
            }
            rest = listening(settings, store, ats, metrics);
            Server server = new Server(settings, store, mailRoom, rest, firstStart);
            mailRoom.open(server.address(), ats, ports, store.timetable());
            done = true;
            return server;
        } catch (CannotListen | KeyFault fault) {
            throw new StartFault(fault.getMessage(), fault);
        } catch (UncheckedIOException fault) {
            throw new StartFault(fault.getMessage() + ": " + fault.getCause().getMessage(), fault);
        } finally {
            if (!done) {
                close(rest, mailRoom, store);
            }
        }
    }

    /** Where it listens. */
    String address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://" + host + ":" + rest.port();
    }

    /** How to set the installation up, in one line with a new token; nothing once that has been done. */
    Optional<String> howToSetUp() {
        return firstStart
                .token()
                .map(token -> "set up with: POST " + address() + "/api/v1/setup, token " + token.value());
    }

    /** Where mails go, in a few words. */
    String mail() {
        return mailRoom.where();
    }

    /**
     * Tells, when that is so, that lists can never be searched here, with one line that says why: a server that refuses
     * them for good is better started anew.
     */
    void whenBroken(Consumer<StartFault> told) {
        store.searches()
                .whenFailed(fault -> told.accept(new StartFault(
                        "searches cannot start: "
                                + fault.toString().lines().findFirst().orElseThrow(),
                        fault)));
    }

    /** Finishes the requests under way, then stops everything beneath. */
    @Override
    public void close() {
        close(rest, mailRoom, store);
    }

    /** From the outside in; what had not been started yet is null. */
    private static void close(RestServer rest, MailRoom mailRoom, Store store) {
        try {
            if (rest != null) {
                rest.stop(PATIENCE);
            }
        } finally {
            try {
                if (mailRoom != null) {
                    mailRoom.close();
                }
            } finally {
                store.close();
            }
        }
    }

    private static RestServer listening(Settings settings, Store store, Ats ats, PrometheusMeterRegistry metrics) {
        // Opened at every start, so that a wrong secret key shows at once.
        SigningKeyRing keys =
                SigningKeyRing.opened(ats.access().keys(), store.secretKey(), new SystemClock(), new TimeOrderedIds());
        AccessTokens tokens =
                new AccessTokens(keys, "ats", settings.accessTokenLife(), new SystemClock(), new TimeOrderedIds());
        return RestServer.start(
                RestSettings.at(
                        settings.host(), settings.port(), settings.edge().edge(System::nanoTime)),
                ats,
                tokens,
                authentication(settings, tokens, ats.access()),
                new DatabaseReadiness(store.database(), new SystemClock()),
                new TimeOrderedIds(),
                metrics);
    }

    /** Each way hands on what is not presented in it; the installation's own tokens come last. */
    private static Authentication authentication(Settings settings, AccessTokens tokens, AccessUseCases access) {
        Clock clock = new SystemClock();
        Authentication way = new BearerAuthentication(tokens, access.sessions().identify(), clock);
        if (settings.provider() != null) {
            way = new ProviderAuthentication(
                    new ProviderTokens(settings.provider(), clock), access.federation(), access.whoAmI(), clock, way);
        }
        way = new KeyAuthentication(access.machines().use(), clock, way);
        return settings.headerAuthentication() ? new DevelopmentAuthentication(access.whoAmI(), clock, way) : way;
    }
}
