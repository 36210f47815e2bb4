package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.adapter.rest.authentication.AccessTokens;
import dev.ats.adapter.rest.authentication.BearerAuthentication;
import dev.ats.application.testkit.AtsTestKit;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in over HTTP, with the real use cases behind it. */
class SigningInStoryTest {

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private Running running;

    @BeforeEach
    void start() {
        AccessTokens tokens = Canned.tokens(new OwnKeys(), kit.clock());
        running = Running.of(
                new Canned(),
                RouteTable.of(kit.ats(), tokens, kit.ids()),
                new BearerAuthentication(tokens, kit.ats().access().sessions().identify(), kit.clock()));
        post("register", """
                {"full_name": "Rosa", "email": "rosa@example.com", "password": "correct horse battery", \
                "role": "recruiter", "organization": {"name": "Bakery"}}""");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void leadsFromRegistrationToWhoIAm() {
        JsonNode session = login();
        JsonNode me = me(session).json();

        assertThat(session.path("organization_id").asText()).isNotEmpty();
        assertThat(me.at("/account/email").asText()).isEqualTo("rosa@example.com");
        assertThat(me.path("organization_id")).isEqualTo(session.path("organization_id"));
        assertThat(me.path("permissions").toString()).contains("member.invite");
    }

    @Test
    void repeatsTheFoundingOfAnOrganizationUnderItsKey() {
        String body = """
                {"full_name": "Paul", "email": "paul@example.com", "password": "correct horse battery", \
                "role": "recruiter", "organization": {"name": "Foundry"}}""";
        Running.Got first = running.post("/api/v1/auth/register", body)
                .with("Idempotency-Key", "once")
                .send();
        Running.Got again = running.post("/api/v1/auth/register", body)
                .with("Idempotency-Key", "once")
                .send();

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void answersAWrongPasswordAndAnUnknownAddressAlike() {
        Running.Got wrong = post("login", "{\"email\": \"rosa@example.com\", \"password\": \"not this password\"}");
        Running.Got unknown = post("login", "{\"email\": \"eve@example.com\", \"password\": \"not this password\"}");

        assertProblem(wrong, 401, "invalid_credentials");
        assertProblem(unknown, 401, "invalid_credentials");
        assertThat(wrong.json().path("detail")).isEqualTo(unknown.json().path("detail"));
    }

    @Test
    void endsTheSessionWhenARefreshTokenIsUsedTwice() {
        JsonNode first = login();
        JsonNode second = refresh(first).json();
        assertThat(me(second).status()).isEqualTo(200);

        assertProblem(refresh(first), 401, "invalid_refresh_token");

        assertProblem(refresh(second), 401, "invalid_refresh_token");
        kit.clock().advance(Duration.ofSeconds(5));
        assertProblem(me(second), 401, "session_ended");
    }

    @Test
    void letsASignedOutTokenInForLessThanFiveSeconds() {
        JsonNode session = login();
        assertThat(me(session).status()).isEqualTo(200);

        Running.Got out = running.post("/api/v1/auth/logout", "{}")
                .with("Authorization", "Bearer " + session.path("access_token").asText())
                .send();

        assertThat(out.status()).isEqualTo(204);
        kit.clock().advance(Duration.ofSeconds(5));
        assertProblem(me(session), 401, "session_ended");
    }

    @Test
    void makesGuessersWait() {
        Running.Got got = null;
        for (int i = 0; i <= 6; i++) {
            got = post("login", "{\"email\": \"rosa@example.com\", \"password\": \"not this password\"}");
        }

        assertProblem(got, 429, "too_many_attempts");
        assertThat(Integer.parseInt(got.header("Retry-After"))).isPositive();
    }

    @Test
    void goesOnAsACandidateWithoutAnOrganization() {
        JsonNode session = login();
        JsonNode own = running.ask(
                        "POST",
                        "/api/v1/auth/switch-organization",
                        BodyPublishers.ofString("{\"organization_id\": null}"))
                .json()
                .with("Authorization", "Bearer " + session.path("access_token").asText())
                .send()
                .json();

        assertThat(own.path("organization_id").isNull()).isTrue();
        assertThat(me(own).json().path("permissions").toString()).doesNotContain("member.invite");
    }

    private JsonNode login() {
        return post("login", "{\"email\": \"rosa@example.com\", \"password\": \"correct horse battery\"}")
                .json();
    }

    private Running.Got refresh(JsonNode session) {
        return post(
                "refresh",
                "{\"refresh_token\": \"" + session.path("refresh_token").asText() + "\"}");
    }

    private Running.Got me(JsonNode session) {
        return running.get("/api/v1/auth/me")
                .with("Authorization", "Bearer " + session.path("access_token").asText())
                .send();
    }

    private Running.Got post(String route, String body) {
        return running.post("/api/v1/auth/" + route, body).send();
    }
}
