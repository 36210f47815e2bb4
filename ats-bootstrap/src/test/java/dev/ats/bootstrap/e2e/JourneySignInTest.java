package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever is let in is who they say, and whoever is not learns no more than documented. */
@ExtendWith(Company.Shared.class)
class JourneySignInTest {

    private static final int MANY = 32;

    private static Company company;

    @BeforeAll
    static void share(Company shared) {
        company = shared;
    }

    @Test
    void registrationSaysWhatIsWrongAndWhere() throws IOException {
        Refused.with(register("role", "king"), 400, "role_not_open", "/role");
        Refused.with(register("role", "admin"), 400, "role_not_open", "/role");
        Refused.with(register("role", "recruiter"), 400, "organization_needed", "/organization");
        Refused.with(register("email", company.carl.email().toUpperCase(Locale.ROOT)), 409, "email_taken");
        Refused.with(register("password", "short"), 400, "invalid_body", "/password");
        Refused.with(register("password", "qwertyuiop"), 400, "password_too_common", "/password");
        Refused.with(register("email", "nowhere"), 400, "invalid_body", "/email");
        Refused.with(register("is_admin", true), 400, "invalid_body", "/is_admin");
        Refused.with(register("organization", Map.of("name", "Mine")), 400, "role_not_open", "/organization");
    }

    @Test
    void registrationAnswersWhoIsThereNow() throws IOException {
        String email = company.address("Fay");
        Map<String, Object> founding =
                Map.of("role", "hiring_manager", "organization", Map.of("name", "Fay's Ferries"));
        Client.Reply reply = company.nobody().post("/auth/register", someone(email, founding));

        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(201);
        assertThat(reply.body().properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("user_id", "email", "role", "organization_id");
        assertThat(reply.text("role")).isEqualTo("hiring_manager");
        assertThat(reply.text("email")).isEqualTo(email);
    }

    @Test
    void registeringAgainWithTheSameKeyIsAnsweredTheSame() throws IOException {
        Client once = company.nobody().withKey(UUID.randomUUID().toString());
        Map<String, Object> body = someone(company.address("Rick"), Map.of());
        Client.Reply first = once.post("/auth/register", body);
        Client.Reply again = once.post("/auth/register", body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void aCandidateIsWelcomedWithWhatTheyMayDo() throws IOException {
        Client.Reply in = company.login(company.carl, Map.of());
        Client.Reply me = company.carl.client().get("/auth/me");

        assertThat(in.text("token_type")).isEqualTo("bearer");
        assertThat(in.body().path("expires_in").asInt()).isEqualTo(900);
        assertThat(in.text("role")).isEqualTo("candidate");
        assertThat(in.body().path("organization_id").isNull()).isTrue();
        assertThat(in.body().path("memberships")).isEmpty();
        assertThat(me.body().path("account").path("email").asText()).isEqualTo(company.carl.email());
        assertThat(me.body().path("permissions"))
                .extracting(one -> one.path("permission").asText())
                .contains("application.withdraw")
                .doesNotContain("job.create");
    }

    @Test
    void aRecruiterIsWelcomedWhereTheyBelong() throws IOException {
        Client.Reply in = company.login(
                company.rita, Map.of("role", "recruiter", "organization_id", company.nora.organization()));

        assertThat(in.text("role")).isEqualTo("recruiter");
        assertThat(in.text("organization_id")).isEqualTo(company.nora.organization());
        assertThat(in.body().path("memberships")).hasSize(1);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() throws IOException {
        Client.Reply wrong = company.nobody()
                .post("/auth/login", Map.of("email", company.carl.email(), "password", "not the right one"));
        Client.Reply unknown = company.nobody()
                .post("/auth/login", Map.of("email", "nobody@people.example", "password", "not the right one"));

        Refused.with(wrong, 401, "invalid_credentials");
        assertThat(withoutIds(wrong)).isEqualTo(withoutIds(unknown));
        assertThat(unknown.status()).isEqualTo(401);
    }

    @Test
    void nobodySignsInAsWhatOrWhereTheyAreNot() throws IOException {
        Refused.with(company.login(company.carl, Map.of("role", "recruiter")), 403, "role_not_held");
        Refused.with(company.login(company.rita, Map.of("role", "admin")), 403, "role_not_held");
        for (String foreign :
                List.of(company.sue.organization(), UUID.randomUUID().toString())) {
            Refused.with(company.login(company.rita, Map.of("organization_id", foreign)), 403, "not_a_member");
        }
        Refused.with(
                company.rita
                        .client()
                        .post("/auth/switch-organization", Map.of("organization_id", company.sue.organization())),
                403,
                "not_a_member");
    }

    @Test
    void nothingButAGoodTokenIsBelieved() throws IOException {
        String token = company.login(company.carl, Map.of()).text("access_token");
        String[] parts = token.split("\\.");
        String unsigned = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        char first = parts[2].charAt(0) == 'A' ? 'B' : 'A';
        List<String> forged = List.of(
                "x",
                parts[0] + "." + parts[1] + "." + first + parts[2].substring(1),
                unsigned + "." + parts[1] + ".",
                parts[0] + "."
                        + company.login(company.nora, Map.of())
                                .text("access_token")
                                .split("\\.")[1] + "." + parts[2],
                token + "x".repeat(9000));

        assertThat(company.nobody().bearer(token).get("/auth/me").status()).isEqualTo(200);
        Refused.with(company.nobody().get("/auth/me"), 401, "not_signed_in");
        for (String one : forged) {
            Client.Reply reply = company.nobody().bearer(one).get("/auth/me");
            Refused.with(reply, 401, "invalid_access_token");
            assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        }
        assertThat(company.nobody().bearer("x".repeat(20_000)).get("/auth/me").status())
                .isEqualTo(431);
        Refused.with(company.nobody().as(company.nora.id()).get("/auth/me"), 401, "invalid_credentials");
    }

    @Test
    void afterSigningOutTheTokensAreGoodForNothing() throws IOException {
        Person leaving = company.registered("Lea Leaving", null);
        assertThat(leaving.client().get("/auth/me").status()).isEqualTo(200);

        assertThat(leaving.client().post("/auth/logout", Map.of()).status()).isEqualTo(204);

        company.endsWithinFiveSeconds(leaving.client());
        Refused.with(refresh(leaving.refresh()), 401, "invalid_refresh_token");
    }

    @Test
    void aRefreshTokenIsGoodOnceAndItsReuseEndsTheSession() throws IOException {
        Person twice = company.registered("Tom Twice", null);
        Client.Reply next = refresh(twice.refresh());
        assertThat(next.status()).isEqualTo(200);
        Client going = company.nobody().bearer(next.text("access_token"));
        assertThat(going.get("/auth/me").status()).isEqualTo(200);

        Refused.with(refresh(twice.refresh()), 401, "invalid_refresh_token");

        Refused.with(refresh(next.text("refresh_token")), 401, "invalid_refresh_token");
        company.endsWithinFiveSeconds(going);
        Refused.with(refresh("x"), 401, "invalid_refresh_token");
    }

    @Test
    void ofManyRefreshesAtOnceOneSucceeds() throws Exception {
        Person hasty = company.registered("Hasty Harry", null);
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Client.Reply>> all = IntStream.range(0, MANY)
                    .mapToObj(one -> threads.submit(() -> {
                        start.await();
                        return refresh(hasty.refresh());
                    }))
                    .toList();
            start.countDown();
            Map<Integer, Integer> statuses = new HashMap<>();
            for (Future<Client.Reply> one : all) {
                statuses.merge(one.get().status(), 1, Integer::sum);
            }
            assertThat(statuses).containsExactlyInAnyOrderEntriesOf(Map.of(200, 1, 401, MANY - 1));
        } finally {
            threads.shutdownNow();
        }
    }

    private static Client.Reply register(String field, Object value) throws IOException {
        return company.nobody().post("/auth/register", someone("rick@people.example", Map.of(field, value)));
    }

    private static Map<String, Object> someone(String email, Map<String, ?> more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("full_name", "Rick Refused", "email", email, "password", Company.PASSWORD));
        body.putAll(more);
        return body;
    }

    private static Client.Reply refresh(String token) throws IOException {
        return company.nobody().post("/auth/refresh", Map.of("refresh_token", token));
    }

    private static JsonNode withoutIds(Client.Reply reply) {
        ObjectNode body = reply.body().deepCopy();
        body.remove("request_id");
        return body;
    }
}
