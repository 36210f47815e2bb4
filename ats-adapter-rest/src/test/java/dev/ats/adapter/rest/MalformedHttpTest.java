package dev.ats.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong before a route is reached is a problem document too, with everything every answer has. */
class MalformedHttpTest {

    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";
    private static final String SIGNED_IN = "X-User-Id: " + Canned.RECRUITER + "\r\n";
    private static final String JSON = "Content-Type: application/json\r\n";

    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.canned();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    static Stream<Arguments> malformed() {
        String post = "POST /api/v1/jobs" + HOST + SIGNED_IN + JSON;
        return Stream.of(
                Arguments.of("no request line", "nonsense\r\n\r\n", 400, "bad_request"),
                Arguments.of("no host", "GET / HTTP/1.1\r\n\r\n", 400, "bad_request"),
                Arguments.of("two hosts", "GET /" + HOST + "Host: b\r\n\r\n", 400, "bad_request"),
                Arguments.of("bad escape", "GET /%zz" + HOST + "\r\n", 400, "bad_request"),
                Arguments.of("NUL in path", "GET /api/v1/jobs/%00" + HOST + "\r\n", 400, "bad_request"),
                Arguments.of("slash in segment", "GET /api/v1/jobs/a%2Fb" + HOST + "\r\n", 400, "bad_request"),
                Arguments.of("dots in segment", "GET /api/v1/%2e%2e/x" + HOST + "\r\n", 400, "bad_request"),
                Arguments.of("long path", "GET /" + "x".repeat(17_000) + HOST + "\r\n", 414, "uri_too_long"),
                Arguments.of(
                        "large header",
                        "GET /" + HOST + "X: " + "x".repeat(17_000) + "\r\n\r\n",
                        431,
                        "headers_too_large"),
                Arguments.of(
                        "many headers", "GET /" + HOST + "X: y\r\n".repeat(3_000) + "\r\n", 431, "headers_too_large"),
                Arguments.of("unknown version", "GET / HTTP/9.9\r\nHost: a\r\n\r\n", 505, "http_version_not_supported"),
                Arguments.of("unknown coding", post + "Transfer-Encoding: gzip\r\n\r\n{}", 400, "bad_request"),
                Arguments.of(
                        "length and chunks",
                        post + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
                        400,
                        "bad_request"),
                Arguments.of("bad length", post + "Content-Length: x\r\n\r\n{}", 400, "bad_request"),
                Arguments.of(
                        "two lengths", post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 400, "bad_request"),
                Arguments.of("bad chunk", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400, "bad_request"),
                Arguments.of("huge body", post + "Content-Length: 99999999999\r\n\r\n", 413, "body_too_large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void isAnsweredWithAProblemDocument(String name, String sent, int status, String code)
            throws JsonProcessingException {
        String answer;
        try (Raw raw = Raw.to(running)) {
            answer = raw.send(sent).readUntil("}");
        }
        String[] parts = answer.split("\r\n\r\n", 2);
        JsonNode problem = Running.MAPPER.readTree(parts[1]);

        assertThat(parts[0]).startsWith("HTTP/1.1 " + status + " ").contains("Content-Type: application/problem+json");
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(parts[0])
                .contains("X-Request-Id: " + problem.path("request_id").asText())
                .contains("X-Content-Type-Options: nosniff");
    }

    @Test
    void closesAConnectionThatItNoLongerUnderstands() {
        try (Raw raw = Raw.to(running)) {
            String answer = raw.send("GET /%zz" + HOST + "\r\n").readAll();

            assertThat(answer).contains("Connection: close");
        }
    }

    @Test
    void keepsTheRequestIdOfARequestThatIsMalformed() {
        try (Raw raw = Raw.to(running)) {
            assertThat(raw.send("GET /a%2Fb" + HOST + "X-Request-Id: mine-1\r\n\r\n")
                            .readUntil("}"))
                    .contains("X-Request-Id: mine-1");
        }
    }

    @Test
    void refusesALargeBodyBeforeItIsSentToWhoeverAsks() {
        try (Raw raw = Raw.to(running)) {
            String answer = raw.send("POST /api/v1/jobs" + HOST + SIGNED_IN + JSON
                            + "Content-Length: 99999999\r\nExpect: 100-continue\r\n\r\n")
                    .readUntil("}");

            assertThat(answer).startsWith("HTTP/1.1 413").doesNotContain("100 Continue");
        }
    }

    @Test
    void takesABodyInPieces() {
        try (Raw raw = Raw.to(running)) {
            String answer = raw.send(
                            "POST /api/v1/jobs" + HOST + SIGNED_IN + JSON + "Transfer-Encoding: chunked\r\n\r\n")
                    .send("17\r\n{\"title\": \"Baker\", \"des\r\n")
                    .send("17\r\ncription\": \"Bread now\"}\r\n")
                    .send("0\r\n\r\n")
                    .readUntil("}");

            assertThat(answer).startsWith("HTTP/1.1 201");
        }
    }

    @Test
    void answersHeadWithoutABody() {
        try (Raw raw = Raw.to(running)) {
            String answer = raw.send("HEAD /api/v1/jobs/" + Canned.JOB + HOST + "Connection: close\r\n\r\n")
                    .readAll();

            assertThat(answer)
                    .startsWith("HTTP/1.1 200")
                    .contains("ETag: \"7\"")
                    .contains("Content-Length: ")
                    .endsWith("\r\n\r\n");
        }
    }
}
