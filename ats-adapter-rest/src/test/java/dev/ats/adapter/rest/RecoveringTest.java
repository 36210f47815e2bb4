package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.recovery.ForgotPassword;
import dev.ats.application.access.recovery.ResetPassword;
import dev.ats.application.kernel.RequestKey;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.shared.Email;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coming back into an account, on the wire. */
class RecoveringTest {

    private static final String FORGOT = "/api/v1/auth/forgot-password";
    private static final String RESET = "/api/v1/auth/reset-password";
    private static final String TOKEN = Canned.id(50) + "." + Canned.SECRET.value();

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
    void promisesEveryAddressTheSame() {
        Running.Got one = forgot("ada@example.com");
        Running.Got other = forgot("nobody@example.com");

        assertThat(one.status()).isEqualTo(202);
        assertThat(other.status()).isEqualTo(202);
        assertThat(other.text()).isEqualTo(one.text());
        assertThat(one.text()).doesNotContain("ada@example.com");
        assertThat(running.canned.asked(ForgotPassword.class))
                .isEqualTo(new ForgotPassword(new Email("nobody@example.com")));
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertProblem(forgot("nowhere"), 400, "invalid_body", "/email");
    }

    @Test
    void resetsWithTheTokenAndKeepsNothingOfIt() {
        Running.Got got = running.post(RESET, body(TOKEN, "staple of another kind"))
                .with("Idempotency-Key", "once")
                .send();

        assertThat(got.status()).isEqualTo(204);
        ResetPassword asked = running.canned.asked(ResetPassword.class);
        assertThat(asked.token()).isEqualTo(new TokenId(Canned.id(50)));
        assertThat(asked.secret()).isEqualTo(Canned.SECRET);
        assertThat(asked.password()).isInstanceOf(NewPassword.Typed.class);
        assertThat(running.canned.key.get()).isEqualTo(RequestKey.NONE);
    }

    @Test
    void answersWhatIsNoTokenLikeAnUnknownOne() {
        for (String token : new String[] {"x", "..", "a.b", Canned.id(50) + ".short"}) {
            assertProblem(
                    running.post(RESET, body(token, "staple of another kind")).send(), 400, "invalid_token", "/token");
        }
        assertThat(running.canned.asked).isEmpty();
    }

    @Test
    void neverRepeatsThePasswordItRefuses() {
        Running.Got got = running.post(RESET, body(TOKEN, "x".repeat(129))).send();

        assertProblem(got, 400, "invalid_body", "/password");
        assertThat(got.text()).doesNotContain("xxx");
    }

    private Running.Got forgot(String email) {
        return running.post(FORGOT, "{\"email\": \"" + email + "\"}").send();
    }

    private static String body(String token, String password) {
        return "{\"token\": \"" + token + "\", \"password\": \"" + password + "\"}";
    }
}
