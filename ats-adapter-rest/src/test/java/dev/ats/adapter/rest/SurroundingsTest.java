package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.rest.openapi.DocsPage;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is served beside the API, and what every answer carries. */
class SurroundingsTest {

    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.canned();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void servesAPageWithoutScriptsInIt() {
        Running.Got page = running.get("/docs").send();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(page.text()).doesNotContainPattern("<script(?![^>]* src=)").doesNotContainPattern(" on[a-z]+=");
        assertThat(page.text()).doesNotContain("http://", "https://");
    }

    @Test
    void servesEverythingThePageLoads() {
        String page = running.get("/docs").send().text();
        for (String path : DocsPage.parts().keySet()) {
            Running.Got part = running.get(path).send();

            assertThat(part.status()).as(path).isEqualTo(200);
            assertThat(part.response().body()).as(path).isNotEmpty();
            assertThat(part.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(path.equals("/docs") || page.contains("\"" + path + "\""))
                    .as(path)
                    .isTrue();
        }
        assertProblem(running.get("/docs/index.html").send(), 404, "no_such_route");
    }

    @Test
    void servesNothingElse() {
        for (String path : List.of("/", "/api", "/api/v1", "/api/v2/jobs", "/favicon.ico", "/health", "/docs/")) {
            assertProblem(running.get(path).send(), 404, "no_such_route");
        }
    }

    @Test
    void showsItsNumbersToThisMachineOnly() {
        running.get("/api/v1/jobs/" + Canned.JOB).send();
        Running.Got numbers = running.get("/metrics").send();

        assertThat(numbers.header("Content-Type")).startsWith("text/plain");
        assertThat(numbers.text())
                .contains(
                        "http_server_requests_seconds_count{method=\"GET\",route=\"/api/v1/jobs/{job_id}\",status=\"200\"}");
        for (String forwarded : List.of("X-Forwarded-For", "Forwarded", "X-Real-IP")) {
            assertProblem(running.get("/metrics").with(forwarded, "203.0.113.5").send(), 404, "no_such_route");
        }
    }

    @Test
    void keepsTheNumberOfSeriesSmall() {
        running.ask("PROPFIND", "/nothing-1", BodyPublishers.noBody()).send();
        running.get("/nothing-2").send();

        assertThat(running.get("/metrics").send().text())
                .contains("{method=\"OTHER\",route=\"none\",status=\"404\"}")
                .doesNotContain("PROPFIND", "nothing-1", "nothing-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A-1_b.c", "01890000-0000-7000-8000-000000000001"})
    void keepsTheRequestIdItIsGiven(String id) {
        assertThat(running.get("/health/live").with("X-Request-Id", id).send().header("X-Request-Id"))
                .isEqualTo(id);
        assertThat(running.get("/nowhere").with("X-Request-Id", id).send().header("X-Request-Id"))
                .isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "<script>", "a;b", "\"", "é"})
    void makesOneWhereItIsGivenNone(String id) {
        try (Raw raw = Raw.to(running)) {
            String answer = raw.send("GET /health/live HTTP/1.1\r\nHost: a\r\nX-Request-Id: " + id + "\r\n\r\n")
                    .readUntil("}");

            assertThat(answer).containsPattern("X-Request-Id: 01890000-0000-7000-8000-[0-9a-f]{12}\r\n");
        }
    }

    @Test
    void passesTheRequestIdOn() {
        running.get("/api/v1/jobs/" + Canned.JOB).with("X-Request-Id", "mine-2").send();

        assertThat(running.canned.requestId.get()).isEqualTo("mine-2");
    }
}
