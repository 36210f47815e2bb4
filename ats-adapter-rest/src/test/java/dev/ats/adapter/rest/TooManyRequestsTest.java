package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertDocumented;
import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.rest.Running.Got;
import dev.ats.adapter.rest.edge.Limit;
import dev.ats.adapter.rest.edge.RateLimits;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too much is refused early, says so, and touches nobody else. */
class TooManyRequestsTest {

    private static final String JOB = "/api/v1/jobs/" + Canned.JOB;
    private static final String LOGIN = "/api/v1/auth/login";
    private static final String ROSA = "{\"email\": \"rosa@example.com\", \"password\": \"correct horse battery\"}";
    private static final String HEAD = " HTTP/1.1\r\nHost: a\r\n";

    private final Canned canned = new Canned();
    private final AtomicLong nanos = new AtomicLong();

    static Stream<Route<?>> narrow() {
        return new Canned().table().routes().stream().filter(route -> route.limit() != null);
    }

    @Test
    void saysOnEveryAnswerHowMuchIsLeft() {
        try (Running running = limited(Map.of(Limit.ADDRESS, 120, Limit.ACCOUNT, 60, Limit.ORGANIZATION, 600))) {
            Got anonymous = running.get(JOB).send();
            Got member = running.get(JOB).signedIn().send();
            Got unknown = running.get("/nowhere").send();

            assertThat(anonymous.header("RateLimit-Policy")).isEqualTo("\"address\";q=120;w=60");
            assertThat(anonymous.header("RateLimit")).isEqualTo("\"address\";r=119;t=1");
            assertThat(member.header("RateLimit-Policy"))
                    .isEqualTo("\"address\";q=120;w=60, \"account\";q=60;w=60, \"organization\";q=600;w=60");
            assertThat(member.header("RateLimit"))
                    .isEqualTo("\"address\";r=118;t=1, \"account\";r=59;t=1, \"organization\";r=599;t=1");
            assertThat(unknown.header("RateLimit")).isEqualTo("\"address\";r=117;t=2");
        }
    }

    @Test
    void refusesWhatIsPastTheLimitAndSaysWhenToTryAgain() {
        try (Running running = limited(Map.of(Limit.ADDRESS, 2))) {
            running.get(JOB).send();
            running.get(JOB).send();
            Got got = running.get(JOB).send();

            assertThat(assertProblem(got, 429, "too_many_requests")
                            .path("limit")
                            .asText())
                    .isEqualTo("address");
            assertThat(got.header("Retry-After")).isEqualTo("30");
            assertThat(got.header("RateLimit")).isEqualTo("\"address\";r=0;t=60");
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(30));
            assertThat(running.get(JOB).send().status()).isEqualTo(200);
        }
    }

    @Test
    void neverLimitsWhoWatchesTheServer() {
        try (Running running = limited(Map.of(Limit.ADDRESS, 1))) {
            running.get(JOB).send();
            for (String path : List.of("/health/live", "/health/ready", "/metrics")) {
                Got got = running.get(path).send();

                assertThat(got.status()).isEqualTo(200);
                assertThat(got.header("RateLimit")).isNull();
            }
        }
    }

    @Test
    void limitsNothingWhereItIsOff() {
        try (Running running = Running.of(canned)) {
            assertThat(running.get(JOB).send().header("RateLimit")).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("narrow")
    void countsNarrowlyWhatOpensDoors(Route<?> route) {
        try (Running running = limited(Map.of(route.limit(), 1))) {
            assertThat(Examples.good(running, route, "").send().status())
                    .isEqualTo(route.success().status());

            if (route.needs().contains(Permission.ACCOUNT_CHANGE_PASSWORD)) {
                assertDocumented(route, Examples.good(running, route, "").send(), 429, "too_many_requests");
                return;
            }
            Got got = Examples.with(running, route, "{").send();
            assertDocumented(route, got, 429, "too_many_requests");
            assertThat(got.json().path("limit").asText())
                    .isEqualTo(route.limit().word());
            assertThat(running.get(JOB).send().status()).isEqualTo(200);
        }
    }

    @Test
    void countsNarrowlyWhateverAStrangerMayChange() {
        // Both take a secret of 256 bits, and are asked again and again by whoever stays signed in.
        Set<String> unguessable = Set.of("refresh", "logout");

        assertThat(new Canned().table().routes())
                .filteredOn(route -> route.method() != Route.Method.GET && route.isOpenTo(new Actor.Anonymous()))
                .filteredOn(route -> !unguessable.contains(route.name()))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.limit()).as(route.name()).isNotNull());
    }

    @Test
    void countsApplicationsOnlyOfPeopleWhoAreNotSignedIn() {
        try (Running running = limited(Map.of(Limit.APPLICATION, 1))) {
            String apply = JOB + "/applications";
            for (int i = 0; i < 3; i++) {
                assertThat(running.post(apply, "{\"candidate_id\": \"" + Canned.ADA + "\"}")
                                .signedIn()
                                .send()
                                .status())
                        .isEqualTo(201);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/auth/%6Cogin", "/api/v1/auth/login;x", "/api/v1/auth/./login", "//api/v1/auth/login"})
    void isNotFooledByAnotherSpellingOfThePath(String path) {
        try (Running running = limited(Map.of(Limit.SIGN_IN, 1))) {
            running.post(LOGIN, ROSA).send();
            String answer = answer(
                    running,
                    "POST " + path + HEAD + "Content-Type: application/json\r\nContent-Length: " + ROSA.length()
                            + "\r\nConnection: close\r\n\r\n" + ROSA);

            assertThat(answer).doesNotStartWith("HTTP/1.1 2");
        }
    }

    @Test
    void refusesBeforeTheBodyIsRead() {
        try (Running running = limited(Map.of(Limit.SIGN_IN, 1))) {
            running.post(LOGIN, ROSA).send();
            try (Raw raw = Raw.to(running)) {
                String answer = raw.send("POST " + LOGIN + HEAD + "Content-Type: application/json\r\nContent-Length: "
                                + ROSA.length() + "\r\n\r\n")
                        .readUntil("}");

                assertThat(answer).startsWith("HTTP/1.1 429").contains("Retry-After: 60", "\"code\":\"too_many");
                // What is still on its way runs out, and the connection goes on.
                assertThat(raw.send(ROSA)
                                .send("GET /health/live" + HEAD + "\r\n")
                                .readUntil("}"))
                        .startsWith("HTTP/1.1 200");
            }
        }
    }

    @Test
    void doesNotWaitForABodyThatIsAskedForOrHasNoEnd() {
        try (Running running = limited(Map.of(Limit.SIGN_IN, 1))) {
            running.post(LOGIN, ROSA).send();
            for (String framing : List.of(
                    "Content-Length: 20\r\nExpect: 100-continue",
                    "Transfer-Encoding: chunked",
                    "Content-Length: 2000000")) {
                String answer = answer(
                        running, "POST " + LOGIN + HEAD + "Content-Type: application/json\r\n" + framing + "\r\n\r\n");

                assertThat(answer).startsWith("HTTP/1.1 429").contains("Connection: close");
            }
        }
    }

    @Test
    void isNotFooledByWhatAStrangerSaysWhomTheySpeakFor() {
        try (Running running = limited(Map.of(Limit.ADDRESS, 1))) {
            assertThat(from(running, "198.51.100.1").status()).isEqualTo(200);
            assertThat(from(running, "198.51.100.2").status()).isEqualTo(429);
            assertThat(running.get(JOB)
                            .with("Forwarded", "for=198.51.100.3")
                            .send()
                            .status())
                    .isEqualTo(429);
        }
    }

    @Test
    void countsWhomATrustedProxySpeaksFor() {
        try (Running running = limited(Map.of(Limit.ADDRESS, 1), "127.0.0.1")) {
            assertThat(from(running, "198.51.100.1").status()).isEqualTo(200);
            assertThat(from(running, "198.51.100.2").status()).isEqualTo(200);
            assertThat(from(running, "203.0.113.9, 198.51.100.1").status()).isEqualTo(429);
            assertThat(from(running, "2001:db8::1").status()).isEqualTo(200);
            assertThat(from(running, "2001:db8::2").status()).isEqualTo(429);
            assertThat(from(running, "2001:db8:0:1::1").status()).isEqualTo(200);
        }
    }

    @Test
    void touchesNoOtherOrganizationByTheLimitOfOne() {
        try (Running running = limited(Map.of(Limit.ORGANIZATION, 1))) {
            assertThat(in(running, Canned.BAKERY).status()).isEqualTo(200);
            Got got = in(running, Canned.BAKERY);

            assertThat(assertProblem(got, 429, "too_many_requests")
                            .path("limit")
                            .asText())
                    .isEqualTo("organization");
            assertThat(in(running, Canned.MILL).status()).isEqualTo(200);
            assertThat(running.get(JOB).send().status()).isEqualTo(200);
        }
    }

    @Test
    void countsAnAccountWhereverItActs() {
        try (Running running = limited(Map.of(Limit.ACCOUNT, 1))) {
            assertThat(in(running, Canned.BAKERY).status()).isEqualTo(200);
            Got got = in(running, Canned.MILL);

            assertThat(assertProblem(got, 429, "too_many_requests")
                            .path("limit")
                            .asText())
                    .isEqualTo("account");
            assertThat(running.get(JOB).send().status()).isEqualTo(200);
        }
    }

    private static Got in(Running running, OrganizationId organization) {
        return running.get(JOB)
                .claimed()
                .with("X-Organization-Id", organization.toString())
                .send();
    }

    private static Got from(Running running, String forwardedFor) {
        return running.get(JOB).with("X-Forwarded-For", forwardedFor).send();
    }

    private static String answer(Running running, String request) {
        try (Raw raw = Raw.to(running)) {
            return raw.send(request).readAll();
        }
    }

    private Running limited(Map<Limit, Integer> quotas, String... proxies) {
        return Running.behind(Running.limiting(RateLimits.of(quotas, nanos::get), proxies), canned);
    }
}
