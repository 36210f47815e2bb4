package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.rest.Running.Got;
import dev.ats.adapter.rest.edge.Edge;
import dev.ats.adapter.rest.edge.Origins;
import dev.ats.adapter.rest.edge.Proxies;
import dev.ats.adapter.rest.edge.RateLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client can make the server hold, at the bound and one past it. */
class BoundsTest {

    private static final String JOB = "/api/v1/jobs/" + Canned.JOB;
    private static final String JOBS = "/api/v1/jobs";
    private static final int HEAD = 16 * 1024;

    private static final AtomicLong LATER = new AtomicLong();

    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.behind(edge(Edge.CONNECTIONS), new Canned());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void takesHeadersOfSixteenKibibytesAndNoMore() {
        String line = "GET /health/live HTTP/1.1\r\nHost: a\r\nX: ";
        String end = "\r\nConnection: close\r\n\r\n";
        int rest = HEAD - line.length() - end.length();

        assertThat(answer(line + "x".repeat(rest) + end)).startsWith("HTTP/1.1 200");
        assertThat(answer(line + "x".repeat(rest + 64) + end)).startsWith("HTTP/1.1 431");
    }

    @Test
    void takesAUriThatFitsIntoThemAndNoMore() {
        String end = " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
        int rest = HEAD - "GET /".length() - end.length();

        assertThat(answer("GET /" + "x".repeat(rest) + end)).startsWith("HTTP/1.1 404");
        assertThat(answer("GET /" + "x".repeat(HEAD) + end)).startsWith("HTTP/1.1 414");
    }

    @Test
    void takesAHundredQueryParametersAndNoMore() {
        Got most = running.get(JOB + "?" + parameters(100)).send();
        Got more = running.get(JOB + "?" + parameters(101)).send();

        assertProblem(most, 400, "invalid_parameter", "/p0", "/p1");
        assertProblem(more, 400, "invalid_parameter", "");
        assertThat(more.text()).contains("more than 100");
    }

    @Test
    void takesJsonSixtyFourDeepAndNoMore() {
        Got deepest = post("{\"skills\": " + "[".repeat(63) + "]".repeat(63) + "}");
        Got deeper = post("{\"skills\": " + "[".repeat(64) + "]".repeat(64) + "}");

        assertProblem(deepest, 400, "invalid_body", "/skills");
        assertThat(assertProblem(deeper, 400, "malformed_json")
                        .at("/errors/0/pointer")
                        .asText())
                .startsWith("/skills/0/0");
    }

    @Test
    void takesNumbersOfAThousandDigitsAndNoMore() {
        Got longest = post("{\"title\": \"Baker\", \"openings\": " + "9".repeat(1000) + "}");
        Got longer = post("{\"title\": \"Baker\", \"openings\": " + "9".repeat(1001) + "}");

        assertProblem(longest, 400, "invalid_body", "/openings");
        assertProblem(longer, 400, "malformed_json", "/openings");
    }

    @Test
    void takesTextsAsLongAsTheirKindAndNoLonger() {
        String rest = "\", \"description\": \"Bread.\"}";

        assertThat(post("{\"title\": \"" + "x".repeat(200) + rest).status()).isEqualTo(201);
        assertProblem(post("{\"title\": \"" + "x".repeat(201) + rest), 400, "invalid_body", "/title");
    }

    @Test
    void cutsOffABodyThatComesTooSlowly() throws Exception {
        String head = "POST /api/v1/auth/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";

        assertThat(dripped(head + "Content-Length: 1000\r\n\r\n{", " "))
                .startsWith("HTTP/1.1 408")
                .contains("\"code\":\"request_timeout\"");
        assertThat(dripped(head + "Transfer-Encoding: chunked\r\n\r\n", "1\r\n \r\n"))
                .startsWith("HTTP/1.1 408");
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, false",
        "11, 0, true",
        "11, 1023, true",
        "11, 1024, false",
        "1033, 1047552, false",
        "1034, 1047552, true"
    })
    void givesABodyTenSecondsAndASecondForEachKibibyte(long seconds, long bytes, boolean tooSlow) {
        assertThat(Pace.isTooSlow(TimeUnit.SECONDS.toNanos(seconds), bytes)).isEqualTo(tooSlow);
    }

    @Test
    void closesAConnectionOnWhichAHeadDoesNotEnd() throws Exception {
        try (Raw raw = Raw.to(running);
                Raw idle = Raw.to(running)) {
            idle.send("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n").readUntil("}");
            raw.send("GET /health/live HT");
            CompletableFuture<String> end = CompletableFuture.supplyAsync(raw::readAll);
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (!end.isDone() && System.nanoTime() < deadline) {
                pass(21, TimeUnit.SECONDS);
                waitAMoment(end);
            }

            assertThat(end.get(1, TimeUnit.SECONDS)).isEmpty();
            assertThat(idle.send("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n").readUntil("}"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void letsFurtherConnectionsWaitUntilOneEnds() throws Exception {
        String request = "GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n";
        List<Raw> most = new ArrayList<>();
        try (Running few = Running.behind(edge(3), new Canned())) {
            for (int i = 0; i < 3; i++) {
                most.add(Raw.to(few));
                assertThat(most.get(i).send(request).readUntil("}")).startsWith("HTTP/1.1 200");
            }
            try (Raw further = Raw.to(few)) {
                further.send(request);
                CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> further.readUntil("}"));

                for (Raw one : most) {
                    assertThat(one.send(request).readUntil("}")).startsWith("HTTP/1.1 200");
                }
                assertThat(answer).isNotDone();
                most.remove(0).close();

                assertThat(answer.get(20, TimeUnit.SECONDS)).startsWith("HTTP/1.1 200");
            }
            most.forEach(Raw::close);
        }
    }

    private static String parameters(int number) {
        return IntStream.range(0, number).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));
    }

    private static Got post(String body) {
        return running.post(JOBS, body).claimed().send();
    }

    private static String answer(String request) {
        try (Raw raw = Raw.to(running)) {
            return raw.send(request).readAll();
        }
    }

    /** What is answered to somebody who sends a byte each eleven seconds. */
    private static String dripped(String begin, String drop) throws Exception {
        try (Raw raw = Raw.to(running)) {
            raw.send(begin);
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> raw.readUntil("}"));
            for (int i = 0; i < 100 && !answer.isDone(); i++) {
                pass(11, TimeUnit.SECONDS);
                raw.send(drop);
                waitAMoment(answer);
            }
            return answer.get(1, TimeUnit.SECONDS);
        }
    }

    private static void waitAMoment(CompletableFuture<String> end) throws Exception {
        try {
            end.get(200, TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
            // looked at again
        }
    }

    private static void pass(long time, TimeUnit unit) {
        LATER.addAndGet(unit.toNanos(time));
    }

    private static Edge edge(int connections) {
        return new Edge(
                RateLimits.off(),
                Proxies.none(),
                Origins.none(),
                false,
                connections,
                () -> System.nanoTime() + LATER.get());
    }
}
