package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.sessions.BeginSecondFactor;
import dev.ats.application.access.sessions.ConfirmSecondFactor;
import dev.ats.application.access.sessions.EndSecondFactor;
import dev.ats.application.access.sessions.SignIn;
import dev.ats.application.kernel.RequestKey;
import dev.ats.domain.access.factors.FactorRules;
import dev.ats.domain.access.factors.OneTimeCode;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second factor on the wire. */
class SecondFactorTest {

    private static final String FACTOR = "/api/v1/auth/second-factor";

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
    void answersWhatGoesIntoTheAppAndKeepsNoReply() {
        Running.Got got = running.post(FACTOR, "{\"password\": \"correct horse battery\"}")
                .signedIn()
                .with("Idempotency-Key", "once")
                .send();

        assertThat(got.status()).isEqualTo(200);
        assertThat(got.json().path("secret").asText()).isEqualTo(Canned.KEY.base32());
        assertThat(got.json().path("otpauth_uri").asText())
                .isEqualTo("otpauth://totp/ATS:rosa%2Bats%40example.com?secret=" + Canned.KEY.base32()
                        + "&issuer=ATS&algorithm=SHA1&digits=6&period=30");
        BeginSecondFactor asked = running.canned.asked(BeginSecondFactor.class);
        assertThat(asked.account()).isEqualTo(Canned.RECRUITER);
        assertThat(asked.proof()).isNull();
        assertThat(running.canned.key.get()).isEqualTo(RequestKey.NONE);
    }

    @Test
    void answersRecoveryCodesAsPeopleReadThem() {
        Running.Got got = running.post(FACTOR + "/confirm", "{\"otp\": \"287 082\"}")
                .signedIn()
                .send();

        assertThat(got.text()).isEqualTo("{\"recovery_codes\":[\"gezd-gnbv-gy3t-qojq\"]}");
        assertThat(running.canned.asked(ConfirmSecondFactor.class))
                .isEqualTo(new ConfirmSecondFactor(Canned.RECRUITER, new OneTimeCode("287082")));
    }

    @Test
    void endsForBothProofs() {
        Running.Got got = end("{\"password\": \"correct horse battery\", \"otp\": \"287082\"}");

        assertThat(got.status()).isEqualTo(204);
        EndSecondFactor asked = running.canned.asked(EndSecondFactor.class);
        assertThat(asked.account()).isEqualTo(Canned.RECRUITER);
        assertThat(asked.otp()).isEqualTo(new OneTimeCode("287082"));
    }

    @Test
    void answersAPasswordThatNobodyCanHaveLikeAWrongOne() {
        assertProblem(
                running.post(FACTOR, "{\"password\": \"x\"}").signedIn().send(), 400, "wrong_password", "/password");
        assertProblem(end("{\"password\": \"x\", \"otp\": \"1\"}"), 400, "wrong_password", "/password");
        assertProblem(end("{\"password\": \"correct horse battery\"}"), 400, "invalid_body", "/otp");
    }

    @Test
    void takesACodeAtSignInAndSaysWhenOneIsMissing() {
        login(", \"otp\": \"287082\"");
        assertThat(running.canned.asked(SignIn.class).otp()).isEqualTo(new OneTimeCode("287082"));

        running.canned.refusing.put(SignIn.class, FactorRules.SECOND_FACTOR_REQUIRED.broken());
        assertProblem(login(""), 401, "second_factor_required");
        assertThat(running.canned.asked(SignIn.class).otp()).isNull();
    }

    @Test
    void neverRepeatsACodeItRefuses() {
        Running.Got got = login(", \"otp\": \"" + "7".repeat(65) + "\"");

        assertProblem(got, 400, "invalid_body", "/otp");
        assertThat(got.text()).doesNotContain("777");
    }

    private Running.Got login(String more) {
        return running.post(
                        "/api/v1/auth/login",
                        "{\"email\": \"rosa@example.com\", \"password\": \"correct horse battery\"" + more + "}")
                .send();
    }

    private Running.Got end(String body) {
        return running.ask("DELETE", FACTOR, BodyPublishers.ofString(body))
                .json()
                .signedIn()
                .send();
    }
}
