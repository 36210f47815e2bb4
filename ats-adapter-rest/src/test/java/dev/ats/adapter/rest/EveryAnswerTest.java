package dev.ats.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.rest.Running.Got;
import dev.ats.adapter.rest.edge.Edge;
import dev.ats.adapter.rest.edge.Origins;
import dev.ats.adapter.rest.edge.Proxies;
import dev.ats.adapter.rest.edge.RateLimits;
import dev.ats.adapter.rest.openapi.DocsPage;
import dev.ats.adapter.rest.routes.Route;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer says to browsers, whatever it answers and whoever in here does: from the route table, and beside it. */
class EveryAnswerTest {

    private static final String API = "default-src 'none'; frame-ancestors 'none'";
    private static final String HSTS = "max-age=31536000; includeSubDomains";

    private static Running running;
    private static Running plain;

    @BeforeAll
    static void start() {
        Edge secure =
                new Edge(RateLimits.off(), Proxies.none(), Origins.none(), true, Edge.CONNECTIONS, System::nanoTime);
        running = Running.behind(secure, new Canned());
        plain = Running.canned();
    }

    @AfterAll
    static void stop() {
        running.close();
        plain.close();
    }

    static Stream<Route<?>> routes() {
        return new Canned().table().routes().stream();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void isCautiousWhateverARouteAnswers(Route<?> route) {
        String path = Examples.pathOf(route);
        for (Got got : List.of(
                Examples.good(running, route, "").send(),
                Examples.good(running, route, "?nonsense").send(),
                Examples.good(running, route, "")
                        .with("Authorization", "Bearer x")
                        .send(),
                Examples.goodAt(running, route, path + "/x").send(),
                running.ask("OPTIONS", path, BodyPublishers.noBody()).send(),
                running.ask("PROPFIND", path, BodyPublishers.noBody()).send())) {
            assertCautious(headers(got), API, "no-store");
        }
    }

    @Test
    void isCautiousBesideTheApi() {
        for (String path : List.of("/openapi.json", "/health/live", "/health/ready", "/metrics", "/", "/nowhere")) {
            assertCautious(headers(running.get(path).send()), API, "no-store");
        }
        for (String path : DocsPage.parts().keySet()) {
            Map<String, String> headers = headers(running.get(path).send());

            assertCautious(headers, headers.get("content-security-policy"), "public, max-age=3600");
            assertThat(headers.get("content-security-policy"))
                    .startsWith("default-src 'none'; script-src 'self';")
                    .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'")
                    .doesNotContain("unsafe-eval");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /a%2Fb HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\nConnection: close\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "POST /api/v1/jobs HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n\r\n",
                "POST /api/v1/jobs HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n"
            })
    void isCautiousWhateverJettyAnswers(String request) {
        assertCautious(headers(request), API, "no-store");
    }

    @ParameterizedTest
    @ValueSource(ints = {414, 431})
    void isCautiousOfWhatIsTooLarge(int status) {
        String large = "x".repeat(17_000);
        String request = status == 414
                ? "GET /" + large + " HTTP/1.1\r\nHost: a\r\n\r\n"
                : "GET / HTTP/1.1\r\nHost: a\r\nX: " + large + "\r\n\r\n";

        assertCautious(headers(request), API, "no-store");
    }

    @Test
    void asksForNothingButHttpsOnlyWhereItIsReachedByHttps() {
        assertThat(running.get("/health/live").send().header("Strict-Transport-Security"))
                .isEqualTo(HSTS);
        assertThat(plain.get("/health/live").send().header("Strict-Transport-Security"))
                .isNull();
    }

    private static void assertCautious(Map<String, String> headers, String policy, String cache) {
        assertThat(headers)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("cross-origin-resource-policy", "same-origin")
                .containsEntry("content-security-policy", policy)
                .containsEntry("cache-control", cache)
                .containsEntry("strict-transport-security", HSTS)
                .containsKey("x-request-id")
                .doesNotContainKeys("server", "x-powered-by", "set-cookie");
    }

    private static Map<String, String> headers(Got got) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        got.response().headers().map().forEach((name, values) -> headers.put(name, String.join(" | ", values)));
        return headers;
    }

    private static Map<String, String> headers(String request) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try (Raw raw = Raw.to(running)) {
            raw.send(request)
                    .readUntil("\r\n\r\n")
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> {
                        String[] pair = line.split(": ", 2);
                        headers.merge(pair[0], pair[1], (one, other) -> one + " | " + other);
                    });
        }
        return headers;
    }
}
