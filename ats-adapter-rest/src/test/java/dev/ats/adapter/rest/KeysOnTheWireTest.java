package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.application.access.machines.MakeApiKey;
import dev.ats.application.access.machines.UseApiKey;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.machines.ApiKeyRules;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of programs, on the wire: made, shown once, believed. */
class KeysOnTheWireTest {

    private static final String KEYS = "/api/v1/api-keys";
    private static final String KEY = "ats_" + Canned.BAKERY + "." + Canned.API_KEY + "." + Canned.SECRET.value();

    private Running running;

    @BeforeEach
    void start() {
        running = Running.canned();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void showsAKeyOnceWhenItIsMade() {
        Running.Got got = running.post(
                        KEYS,
                        "{\"name\": \"Payroll\", \"scopes\": [\"job.view\"], \"expires_at\": \"2030-01-01T00:00:00Z\"}")
                .claimed()
                .send();

        assertThat(got.status()).isEqualTo(201);
        assertThat(got.json().at("/key").asText()).isEqualTo(KEY);
        assertThat(got.header("Cache-Control")).contains("no-store");
        assertThat(running.canned.asked(MakeApiKey.class))
                .isEqualTo(new MakeApiKey(
                        new Name("Payroll"), Set.of(Permission.JOB_VIEW), Instant.parse("2030-01-01T00:00:00Z")));
        JsonNode listed = running.get(KEYS).claimed().send().json().at("/data/0");
        assertThat(listed.at("/id").asText()).isEqualTo(Canned.API_KEY.toString());
        assertThat(listed.at("/last_used_at").asText()).isEqualTo(Canned.NOON.toString());
        assertThat(listed.has("key")).isFalse();
        assertThat(listed.has("digest")).isFalse();
    }

    @Test
    void refusesAScopeThatIsNoPermission() {
        assertProblem(
                running.post(KEYS, "{\"name\": \"Payroll\", \"scopes\": [\"job.view\", \"job.paint\"]}")
                        .claimed()
                        .send(),
                400,
                "invalid_body",
                "/scopes/1");
    }

    @Test
    void believesAKey() {
        assertThat(running.get("/api/v1/jobs")
                        .with("Authorization", "Bearer " + KEY)
                        .send()
                        .status())
                .isEqualTo(200);
        assertThat(running.canned.asked(UseApiKey.class))
                .isEqualTo(new UseApiKey(Canned.BAKERY, Canned.API_KEY, Canned.SECRET));
    }

    @Test
    void remembersAKeyForAMoment() {
        AtomicInteger asked = new AtomicInteger();
        var usual = running.canned.useApiKey;
        running.canned.useApiKey = command -> {
            asked.incrementAndGet();
            return usual.apply(command);
        };

        for (int i = 0; i < 3; i++) {
            running.get("/api/v1/jobs").with("Authorization", "Bearer " + KEY).send();
        }

        assertThat(asked).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/auth/me", "/auth/sessions", "/applications/mine"})
    void tellsAProgramThatItIsNobody(String path) {
        assertProblem(
                running.get("/api/v1" + path)
                        .with("Authorization", "Bearer " + KEY)
                        .send(),
                403,
                "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ats_", "ats_x", "ats_a.b.c"})
    void refusesWhatOnlyLooksLikeAKey(String text) {
        Running.Got got = running.get("/api/v1/jobs")
                .with("Authorization", "Bearer " + text)
                .send();

        assertProblem(got, 401, "invalid_api_key");
        assertThat(got.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void refusesAKeyThatIsNotGood() {
        running.canned.useApiKey = command -> Outcome.refused(ApiKeyRules.INVALID_API_KEY.broken());

        assertProblem(
                running.get("/api/v1/jobs")
                        .with("Authorization", "Bearer " + KEY)
                        .send(),
                401,
                "invalid_api_key");
    }

    @Test
    void refusesAKeyBesideTheDevelopmentHeader() {
        assertProblem(
                running.get("/api/v1/jobs")
                        .claimed()
                        .with("Authorization", "Bearer " + KEY)
                        .send(),
                401,
                "invalid_credentials");
    }
}
