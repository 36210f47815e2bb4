package dev.ats.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ats.adapter.rest.authentication.Authentication;
import dev.ats.adapter.rest.authentication.BearerAuthentication;
import dev.ats.adapter.rest.authentication.DevelopmentAuthentication;
import dev.ats.adapter.rest.authentication.KeyAuthentication;
import dev.ats.adapter.rest.edge.Edge;
import dev.ats.adapter.rest.edge.Origins;
import dev.ats.adapter.rest.edge.Proxies;
import dev.ats.adapter.rest.edge.RateLimits;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A started server on canned answers, and a client that speaks to it over real HTTP. */
final class Running implements AutoCloseable {

    static final ObjectMapper MAPPER = new ObjectMapper();
    static final String ACCOUNT = "X-User-Id";

    final Canned canned;
    final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    final RestServer server;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final AtomicLong ids = new AtomicLong(1000);

    private Running(
            Canned canned,
            RouteTable table,
            Authentication authentication,
            Readiness readiness,
            RestSettings settings) {
        this.canned = canned;
        this.server = RestServer.start(
                settings, table, authentication, readiness, () -> Canned.id((int) ids.incrementAndGet()), metrics);
    }

    /** The product on canned answers, believing tokens and X-User-Id. */
    static Running canned() {
        return of(new Canned());
    }

    /** The product on these canned answers, believing tokens and X-User-Id. */
    static Running of(Canned canned) {
        return of(canned, canned.table(), believing(canned));
    }

    static Running of(Canned canned, RouteTable table, Authentication authentication) {
        return of(canned, table, authentication, Readiness.ALWAYS, 32);
    }

    static Running of(Canned canned, RouteTable table, Authentication authentication, Readiness readiness, int atOnce) {
        return new Running(
                canned,
                table,
                authentication,
                readiness,
                new RestSettings("127.0.0.1", 0, atOnce, Edge.open(System::nanoTime)));
    }

    /** The product on these canned answers, behind that. */
    static Running behind(Edge edge, Canned canned) {
        return new Running(
                canned,
                canned.table(),
                believing(canned),
                Readiness.ALWAYS,
                new RestSettings("127.0.0.1", 0, 32, edge));
    }

    /** Nothing but these limits before it. */
    static Edge limiting(RateLimits limits, String... proxies) {
        return new Edge(
                limits, Proxies.of(List.of(proxies)), Origins.none(), false, Edge.CONNECTIONS, System::nanoTime);
    }

    /** Believes X-User-Id, and tokens. */
    static Authentication believing(Canned canned) {
        return new DevelopmentAuthentication(canned.ats().access().whoAmI(), () -> Canned.NOON, bearer(canned));
    }

    /** Believes tokens and keys only. */
    static Authentication bearer(Canned canned) {
        return new KeyAuthentication(
                canned.ats().access().machines().use(),
                () -> Canned.NOON,
                new BearerAuthentication(
                        canned.tokens, canned.ats().access().sessions().identify(), () -> Canned.NOON));
    }

    Ask get(String path) {
        return new Ask("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    Ask ask(String method, String path, HttpRequest.BodyPublisher body) {
        return new Ask(method, path, body);
    }

    Ask post(String path, String body) {
        return new Ask("POST", path, HttpRequest.BodyPublishers.ofString(body)).json();
    }

    Ask post(String path, HttpRequest.BodyPublisher body) {
        return new Ask("POST", path, body);
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop(Duration.ofMillis(200));
    }

    /** A request being written. */
    final class Ask {

        private final HttpRequest.Builder request;

        private Ask(String method, String path, HttpRequest.BodyPublisher body) {
            request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                    .timeout(Duration.ofSeconds(20))
                    .method(method, body);
        }

        Ask json() {
            return with("Content-Type", "application/json");
        }

        Ask with(String header, String value) {
            request.header(header, value);
            return this;
        }

        /** Signed in as the recruiter, in the bakery. */
        Ask signedIn() {
            return with("Authorization", "Bearer " + canned.token());
        }

        /** Said to be the recruiter, which is believed. */
        Ask claimed() {
            return with(ACCOUNT, Canned.RECRUITER.toString());
        }

        Got send() {
            try {
                return new Got(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    /** What came back. */
    record Got(HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            try {
                return MAPPER.readTree(response.body());
            } catch (IOException none) {
                throw new AssertionError("no JSON: " + text(), none);
            }
        }

        String code() {
            return json().path("code").asText(null);
        }
    }
}
