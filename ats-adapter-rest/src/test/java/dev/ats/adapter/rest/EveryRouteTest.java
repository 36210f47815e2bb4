package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertDocumented;
import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.rest.Running.Got;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.domain.access.Actor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every route, made from the route table: a route that is added is tested by having been added. */
class EveryRouteTest {

    private static final List<Route<?>> ROUTES = new Canned().table().routes();

    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.canned();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    static Stream<Route<?>> routes() {
        return ROUTES.stream();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void refusesQueryParametersItDoesNotKnow(Route<?> route) {
        for (String query : List.of("nonsense=1", "nonsense", "Limit=5", "limit%20=5")) {
            assertDocumented(route, ask(route, "?" + query).send(), 400, "invalid_parameter");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void refusesQueriesThatAreNoText(Route<?> route) {
        for (String query : List.of("a=%C3", "a=%ED%A0%80", "%00=1")) {
            assertDocumented(route, ask(route, "?" + query).send(), 400, "invalid_parameter");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void doesNotMindAnEmptyQuery(Route<?> route) {
        assertThat(ask(route, "?").send().status()).isEqualTo(route.success().status());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void refusesConditionsThatAreMalformed(Route<?> route) {
        for (String condition : List.of("7", "\"7", "\"7\" \"8\"", "W/7", "*, \"7\"", "\"7\",x")) {
            Got got = ask(route, "").with("If-Match", condition).send();

            assertDocumented(route, got, 400, "invalid_header", "/If-Match");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void keepsAConditionThatCannotHold(Route<?> route) {
        if (route.conditional()) {
            return; // decided by the use case
        }
        assertDocumented(route, ask(route, "").with("If-Match", "\"999\"").send(), 412, "precondition_failed");
        assertThat(ask(route, "").with("If-Match", "*").send().status())
                .isEqualTo(route.success().status());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void refusesKeysThatAreMalformed(Route<?> route) {
        if (!route.repeatable()) {
            return;
        }
        Got tooLong = ask(route, "").with("Idempotency-Key", "k".repeat(256)).send();
        Got empty = ask(route, "").with("Idempotency-Key", "").send();
        Got two = ask(route, "")
                .with("Idempotency-Key", "a")
                .with("Idempotency-Key", "b")
                .send();
        Got longest = ask(route, "")
                .with("Idempotency-Key", (route.name() + "k".repeat(255)).substring(0, 255))
                .send();

        for (Got got : List.of(tooLong, empty, two)) {
            assertDocumented(route, got, 400, "invalid_header", "/Idempotency-Key");
        }
        assertThat(longest.status()).isEqualTo(route.success().status());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void hidesWhatCannotBeAnId(Route<?> route) {
        String signed = "+0000001-0000-7000-8000-000000000000";
        for (String id : List.of("nonsense", "1-1-1-1-1", "5", signed, Canned.JOB + "x", "%00", "a%20b")) {
            if (!route.pathNames().isEmpty()) {
                Got got = Examples.goodAt(running, route, route.fullPath().replaceAll("\\{[a-z_]+}", id))
                        .send();

                assertThat(got.status()).as(got.text()).isIn(400, 404);
                if (!id.contains("%")) {
                    assertDocumented(route, got, 404, "not_found");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void asksWhoIsThereBeforeReadingAnything(Route<?> route) {
        if (route.isOpenTo(new Actor.Anonymous())) {
            return;
        }
        Got got = running.ask(route.method().name(), Examples.pathOf(route) + "?nonsense", BodyPublishers.ofString("{"))
                .send();

        assertDocumented(route, got, 401, "not_signed_in");
        assertThat(got.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void neverTakesAWrongCredentialForNone(Route<?> route) {
        for (Map.Entry<String, String> wrong : Map.of(
                        "Authorization", "Bearer x", "X-User-Id", "me", "X-Organization-Id", "1")
                .entrySet()) {
            Got got = ask(route, "").with(wrong.getKey(), wrong.getValue()).send();

            boolean token = wrong.getKey().equals("Authorization");
            assertDocumented(route, got, 401, token ? "invalid_access_token" : "invalid_credentials");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void saysHowAPathCanBeAsked(Route<?> route) {
        Got wrong = running.ask(methodNotServedAt(route.path()), Examples.pathOf(route), BodyPublishers.noBody())
                .send();
        Got unknown = running.ask("PROPFIND", Examples.pathOf(route), BodyPublishers.noBody())
                .send();
        Got options = running.ask("OPTIONS", Examples.pathOf(route), BodyPublishers.noBody())
                .send();

        assertProblem(wrong, 405, "method_not_allowed");
        assertProblem(unknown, 405, "method_not_allowed");
        assertThat(options.status()).isEqualTo(204);
        for (Got got : List.of(wrong, unknown, options)) {
            assertThat(List.of(got.header("Allow").split(", ")))
                    .contains(route.method().name(), "OPTIONS");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void servesItsPathExactly(Route<?> route) {
        for (String path : List.of(
                Examples.pathOf(route) + "/",
                Examples.pathOf(route) + "/x",
                "/x" + Examples.pathOf(route),
                Examples.pathOf(route).toUpperCase(Locale.ROOT))) {
            Got got = Examples.goodAt(running, route, path).send();

            assertThat(got.status()).as(path).isIn(404, 405);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void keepsBrowsersFromGuessing(Route<?> route) {
        Got good = ask(route, "").send();
        Got bad = ask(route, "?nonsense").send();

        assertThat(good.status()).isEqualTo(route.success().status());
        assertThat(good.header("Content-Type")).isEqualTo(contentTypeOf(route, good.status()));
        for (Got got : List.of(good, bad)) {
            assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(got.header("Cache-Control")).isEqualTo("no-store");
            assertThat(got.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(got.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
            assertThat(got.header("Server")).isNull();
            assertThat(got.header("Set-Cookie")).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void carriesTheVersionWhereItSaysSo(Route<?> route) {
        Got got = ask(route, "").send();

        assertThat(got.header("ETag") != null).isEqualTo(route.success().versioned());
        assertThat(got.header("Location") != null).isEqualTo(route.success().status() == 201);
    }

    private static String methodNotServedAt(String path) {
        return Stream.of("PATCH", "DELETE", "PUT", "POST")
                .filter(method -> ROUTES.stream()
                        .noneMatch(route -> route.path().equals(path)
                                && route.method().name().equals(method)))
                .findFirst()
                .orElseThrow();
    }

    private static Running.Ask ask(Route<?> route, String query) {
        return Examples.good(running, route, query);
    }

    private static String contentTypeOf(Route<?> route, int status) {
        if (route.success().isDownload()) {
            return route.success().files().get(0);
        }
        return status == 204 ? null : "application/json";
    }
}
