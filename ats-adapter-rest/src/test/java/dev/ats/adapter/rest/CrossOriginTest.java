package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.rest.Running.Got;
import dev.ats.adapter.rest.edge.Edge;
import dev.ats.adapter.rest.edge.Limit;
import dev.ats.adapter.rest.edge.Origins;
import dev.ats.adapter.rest.edge.Proxies;
import dev.ats.adapter.rest.edge.RateLimits;
import dev.ats.adapter.rest.routes.Route;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of origins that are named may ask from a browser; for all others it is as if nobody had thought of them. */
class CrossOriginTest {

    private static final String CONSOLE = "https://console.example.com";
    private static final String JOB = "/api/v1/jobs/" + Canned.JOB;

    private static Running running;

    @BeforeAll
    static void start() {
        running = allowing(RateLimits.off());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    static Stream<Route<?>> routes() {
        return new Canned().table().routes().stream();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void answersThePreflightOfEveryRoute(Route<?> route) {
        Got got = preflight(Examples.pathOf(route), CONSOLE, route.method().name());

        assertThat(got.status()).isEqualTo(204);
        assertThat(got.header("Access-Control-Allow-Origin")).isEqualTo(CONSOLE);
        assertThat(list(got, "Access-Control-Allow-Methods"))
                .contains(route.method().name());
        assertThat(list(got, "Access-Control-Allow-Headers"))
                .containsExactlyInAnyOrder(
                        "Authorization",
                        "Content-Type",
                        "Idempotency-Key",
                        "If-Match",
                        "X-Organization-Id",
                        "X-Request-Id");
        assertThat(got.header("Access-Control-Max-Age")).isEqualTo("600");
        assertThat(got.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(got.header("Vary")).isEqualTo("Origin");
        assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void letsAPageReadTheAnswerAndItsHeaders() {
        Got got = running.get(JOB).with("Origin", CONSOLE).send();

        assertThat(got.status()).isEqualTo(200);
        assertThat(got.header("Access-Control-Allow-Origin")).isEqualTo(CONSOLE);
        assertThat(list(got, "Access-Control-Expose-Headers"))
                .containsExactlyInAnyOrder(
                        "ETag", "Link", "Location", "RateLimit", "RateLimit-Policy", "Retry-After", "X-Request-Id");
        assertThat(got.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(got.header("Vary")).isEqualTo("Origin");
    }

    @Test
    void letsAPageReadWhyItWasRefused() {
        try (Running strict = allowing(RateLimits.of(Map.of(Limit.ADDRESS, 1), () -> 0))) {
            Got notFound = strict.get("/nowhere").with("Origin", CONSOLE).send();
            Got tooMuch = strict.get(JOB).with("Origin", CONSOLE).send();
            Got tooLarge = running.post("/api/v1/jobs", "x".repeat(1024 * 1024 + 1))
                    .with("Origin", CONSOLE)
                    .send();

            assertProblem(notFound, 404, "no_such_route");
            assertProblem(tooMuch, 429, "too_many_requests");
            assertProblem(tooLarge, 413, "body_too_large");
            assertThat(List.of(notFound, tooMuch, tooLarge))
                    .extracting(got -> got.header("Access-Control-Allow-Origin"))
                    .containsOnly(CONSOLE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://console.example.com",
                "https://console.example.com:8443",
                "https://console.example.com.evil.example",
                "https://evil.example?https://console.example.com",
                "https://consoleXexample.com",
                "https://a.console.example.com",
                "null",
                "*"
            })
    void saysNothingToOtherOrigins(String origin) {
        Got simple = running.get(JOB).with("Origin", origin).send();
        Got preflight = preflight(JOB, origin, "PUT");

        assertThat(simple.status()).isEqualTo(200);
        assertThat(preflight.status()).isEqualTo(204);
        for (Got got : List.of(simple, preflight)) {
            assertNothingSaid(got);
            assertThat(got.header("Vary")).isEqualTo("Origin");
        }
    }

    @Test
    void saysNothingToAnybodyWhereNoOriginIsNamed() {
        try (Running closed = Running.canned()) {
            assertNothingSaid(closed.get(JOB).with("Origin", CONSOLE).send());
        }
    }

    private static void assertNothingSaid(Got got) {
        assertThat(got.response().headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
    }

    private static List<String> list(Got got, String header) {
        return List.of(got.header(header).split(",\\s*"));
    }

    private static Got preflight(String path, String origin, String method) {
        return running.ask("OPTIONS", path, BodyPublishers.noBody())
                .with("Origin", origin)
                .with("Access-Control-Request-Method", method)
                .with("Access-Control-Request-Headers", "authorization,content-type")
                .send();
    }

    private static Running allowing(RateLimits limits) {
        Edge edge = new Edge(
                limits, Proxies.none(), Origins.of(List.of(CONSOLE)), false, Edge.CONNECTIONS, System::nanoTime);
        return Running.behind(edge, new Canned());
    }
}
