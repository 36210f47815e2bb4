package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The manners every route has: strict about what it is sent, and the same each time it is sent. */
@ExtendWith(Company.Shared.class)
class JourneyWireTest {

    private static final Map<String, String> JOB = Map.of("title", "Cook", "description", "Feeds the crew.");

    private static Company company;

    @BeforeAll
    static void share(Company shared) {
        company = shared;
    }

    @Test
    void theWireIsStrict() throws IOException {
        Client rita = company.rita.client();
        Refused.with(
                rita.with("Content-Type", "text/plain").send("POST", "/jobs", "{}"), 415, "unsupported_media_type");
        Refused.with(
                rita.post("/jobs", Map.of("title", "x".repeat(1_100_000), "description", "D")), 413, "body_too_large");
        Refused.with(rita.get("/nowhere"), 404, "no_such_route");
        assertThat(rita.with("X-Request-Id", "as-it-was-sent").get("/jobs").header("X-Request-Id"))
                .isEqualTo("as-it-was-sent");
        Client.Reply patch = rita.send("PATCH", "/jobs", "{}");
        Refused.with(patch, 405, "method_not_allowed");
        assertThat(patch.header("Allow")).contains("GET").contains("POST");
        Refused.with(rita.post("/jobs", "{\"title\": "), 400, "malformed_json");
    }

    @Test
    void aKeyIsGoodForOneRequest() throws IOException {
        Client once = company.rita.client().withKey(UUID.randomUUID().toString());
        Client.Reply first = once.post("/jobs", JOB);
        Client.Reply again = once.post("/jobs", JOB);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        Refused.with(
                once.post("/jobs", Map.of("title", "Another", "description", "Another.")),
                422,
                "idempotency_key_reused");
    }

    @Test
    void listsTakeWhatTheyKnowAndGoOnWhereTheyEnded() throws IOException {
        company.job(1, "open");
        company.job(1, "open");
        Client rita = company.rita.client();

        for (String list : List.of("/jobs", "/applications", "/members", "/applications/mine")) {
            Refused.with(rita.get(list + "?limit=0"), 400, "invalid_parameter", "/limit");
            Refused.with(rita.get(list + "?limit=201"), 400, "invalid_parameter", "/limit");
            Refused.with(rita.get(list + "?page=2"), 400, "invalid_parameter", "/page");
            Refused.with(rita.get(list + "?cursor=bm9uc2Vuc2U"), 400, "invalid_cursor");
        }
        Client.Reply first = rita.get("/jobs?limit=1");
        String cursor = first.body().path("meta").path("next_cursor").asText();
        assertThat(first.body().path("meta").path("limit").asInt()).isEqualTo(1);
        assertThat(first.header("Link")).contains("rel=\"next\"");
        Client.Reply next = rita.get("/jobs?limit=1&cursor=" + cursor);
        assertThat(next.status()).isEqualTo(200);
        assertThat(next.body().path("data").path(0).path("id"))
                .isNotEqualTo(first.body().path("data").path(0).path("id"));
        Refused.with(rita.get("/jobs?limit=1&status=open&cursor=" + cursor), 400, "invalid_cursor");
    }
}
