package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.domain.access.factors.Totp;
import dev.ats.domain.access.factors.TotpKey;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever sets up an authenticator app comes in with what it shows, or with a recovery code, and not without. */
@ExtendWith(Company.Shared.class)
class JourneySecondFactorTest {

    private static final int STEP_SECONDS = 30;

    private static Company company;

    @BeforeAll
    static void share(Company shared) {
        company = shared;
    }

    @Test
    void anAppIsSetUpAskedForAndTakenAway() throws IOException {
        Person person = company.registered("Sofie Second", null);
        Client client = person.client();
        Refused.with(
                client.post("/auth/second-factor", Map.of("password", "not the right one")),
                400,
                "wrong_password",
                "/password");
        Client.Reply begun = client.post("/auth/second-factor", Map.of("password", Company.PASSWORD));
        assertThat(begun.status()).as(begun.raw().body()).isEqualTo(200);
        TotpKey key = new TotpKey(begun.text("secret"));
        assertThat(begun.text("otpauth_uri")).startsWith("otpauth://totp/ATS:").contains(key.base32());
        assertThat(me(client).path("second_factor").asBoolean()).isFalse();
        Refused.with(client.post("/auth/second-factor/confirm", Map.of("otp", "none")), 400, "wrong_otp", "/otp");
        Client.Reply confirmed = client.post("/auth/second-factor/confirm", Map.of("otp", shown(key, 0)));
        assertThat(confirmed.status()).as(confirmed.raw().body()).isEqualTo(200);
        JsonNode recovery = confirmed.body().path("recovery_codes");
        assertThat(recovery).hasSize(10);
        assertThat(me(client).path("second_factor").asBoolean()).isTrue();

        Refused.with(company.login(person, Map.of()), 401, "second_factor_required");
        Refused.with(company.login(person, Map.of("otp", "none")), 401, "invalid_otp");
        String next = shown(key, 1);
        assertThat(company.login(person, Map.of("otp", next)).status()).isEqualTo(200);
        Refused.with(company.login(person, Map.of("otp", next)), 401, "invalid_otp");
        String code = recovery.path(0).asText();
        assertThat(company.login(person, Map.of("otp", code)).status()).isEqualTo(200);
        Refused.with(company.login(person, Map.of("otp", code)), 401, "invalid_otp");

        Client.Reply ended = client.send(
                "DELETE",
                "/auth/second-factor",
                "{\"password\": \"" + Company.PASSWORD + "\", \"otp\": \""
                        + recovery.path(1).asText() + "\"}");
        assertThat(ended.status()).as(ended.raw().body()).isEqualTo(204);
        assertThat(company.login(person, Map.of()).status()).isEqualTo(200);
        assertThat(me(client).path("second_factor").asBoolean()).isFalse();
    }

    /** What the app shows so many steps from now; one step ahead is good, too. */
    private static String shown(TotpKey key, int steps) {
        return Totp.shown(key, Instant.now().plusSeconds((long) steps * STEP_SECONDS))
                .value();
    }

    private static JsonNode me(Client client) throws IOException {
        return client.get("/auth/me").body();
    }
}
