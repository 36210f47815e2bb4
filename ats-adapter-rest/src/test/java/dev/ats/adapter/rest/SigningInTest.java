package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.application.access.sessions.ChangePassword;
import dev.ats.application.access.sessions.RefreshSession;
import dev.ats.application.access.sessions.SignIn;
import dev.ats.application.access.sessions.SignOut;
import dev.ats.application.access.sessions.SwitchOrganization;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.sessions.SessionRules;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions on the wire. */
class SigningInTest {

    private static final String LOGIN = "/api/v1/auth/login";
    private static final String REFRESH = "/api/v1/auth/refresh";
    private static final String LOGOUT = "/api/v1/auth/logout";
    private static final String SWITCH = "/api/v1/auth/switch-organization";
    private static final String TOKEN = Canned.SESSION + "." + Canned.SECRET.value();
    private static final String REFRESHING = "{\"refresh_token\": \"" + TOKEN + "\"}";

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
    void answersBothTokensAndWhereSomebodyBelongs() {
        Running.Got got = login("correct horse battery");
        JsonNode session = got.json();

        assertThat(got.status()).isEqualTo(200);
        assertThat(got.header("Cache-Control")).isEqualTo("no-store");
        List<String> names = new ArrayList<>();
        session.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly(
                        "access_token",
                        "token_type",
                        "expires_in",
                        "refresh_token",
                        "role",
                        "user_id",
                        "organization_id",
                        "memberships");
        assertThat(session.path("token_type").asText()).isEqualTo("bearer");
        assertThat(session.path("expires_in").asInt()).isEqualTo(900);
        assertThat(session.path("refresh_token").asText()).isEqualTo(TOKEN);
        assertThat(session.path("role").asText()).isEqualTo("recruiter");
        assertThat(session.path("user_id").asText()).isEqualTo(Canned.RECRUITER.toString());
        assertThat(session.path("organization_id").asText()).isEqualTo(Canned.BAKERY.toString());
        assertThat(session.at("/memberships/0").toString())
                .isEqualTo("{\"organization_id\":\"" + Canned.BAKERY + "\",\"roles\":[\"admin\",\"recruiter\"]}");
    }

    @Test
    void answersATokenThatIsGood() {
        String token =
                login("correct horse battery").json().path("access_token").asText();

        Running.Got me = running.get("/api/v1/auth/me")
                .with("Authorization", "Bearer " + token)
                .send();

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.json().path("organization_id").asText()).isEqualTo(Canned.BAKERY.toString());
    }

    @Test
    void saysWhoWantsToSignInButNotFromWhereOnThisMachine() {
        running.post(LOGIN, """
                        {"email": "Rosa@example.com", "password": "correct horse battery", "role": "HR", \
                        "organization_id": "%s"}""".formatted(Canned.MILL)).send();

        SignIn asked = running.canned.asked(SignIn.class);
        assertThat(asked.email().value()).isEqualTo("Rosa@example.com");
        assertThat(asked.password().value()).isEqualTo("correct horse battery");
        assertThat(asked.role()).isEqualTo(new RoleName("hr"));
        assertThat(asked.organization()).isEqualTo(Canned.MILL);
        assertThat(asked.peer()).isNull();
        assertThat(asked.proof()).isNull();
        assertThat(running.canned.actor.get()).isEqualTo(new Actor.Anonymous());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "wrong", "123456789"})
    void answersAPasswordThatNobodyCanHaveLikeAWrongOne(String password) {
        assertProblem(login(password), 401, "invalid_credentials");
        assertThat(running.canned.asked).isEmpty();
    }

    @Test
    void neverComparesAPasswordThatIsTooLong() {
        assertProblem(login("x".repeat(129)), 401, "invalid_credentials");
        assertProblem(login("x".repeat(900_000)), 401, "invalid_credentials");
        assertThat(running.canned.asked).isEmpty();
    }

    @Test
    void saysHowLongToWait() {
        running.canned.refusing.put(SignIn.class, SessionRules.TOO_MANY_ATTEMPTS.broken("retry_after", 37));
        Running.Got got = login("correct horse battery");

        assertProblem(got, 429, "too_many_attempts");
        assertThat(got.header("Retry-After")).isEqualTo("37");
    }

    @Test
    void signsNobodyInWithoutAKeyToSignWith() {
        running.canned.tokenKeys.missing.set(true);

        assertProblem(login("correct horse battery"), 503, "unavailable");
        assertProblem(running.post(REFRESH, REFRESHING).send(), 503, "unavailable");
        assertThat(running.canned.asked).isEmpty();
    }

    @Test
    void goesOnByTheRefreshToken() {
        Running.Got got = running.post(REFRESH, REFRESHING).send();

        assertThat(got.status()).isEqualTo(200);
        assertThat(running.canned.asked(RefreshSession.class))
                .isEqualTo(new RefreshSession(Canned.SESSION, Canned.SECRET));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                ".",
                "01890000-0000-7000-8000-000000000032",
                "01890000-0000-7000-8000-000000000032.",
                "01890000-0000-7000-8000-000000000032.short",
                "01890000-0000-7000-8000-000000000032.q5x1Ij8JtVJ9gUuX0yQ2m3cC7sYc0nq1f4vD8wZbE6kk",
                "01890000-0000-7000-8000-000000000032.q5x1Ij8JtVJ9gUuX0yQ2m3cC7sYc0nq1f4vD8wZbE6+",
                "01890000+0000-7000-8000-000000000032.q5x1Ij8JtVJ9gUuX0yQ2m3cC7sYc0nq1f4vD8wZbE6k",
                "01890000-0000-7000-8000-00000000003 .q5x1Ij8JtVJ9gUuX0yQ2m3cC7sYc0nq1f4vD8wZbE6k",
                "01890000-0000-7000-8000-000000000032.q5x1Ij8JtVJ9gUuX0yQ2m3cC7sYc0nq1f4vD8wZb.6k",
                " 1890000-0000-7000-8000-000000000032.q5x1Ij8JtVJ9gUuX0yQ2m3cC7sYc0nq1f4vD8wZbE6k"
            })
    void answersWhatIsNoRefreshTokenLikeAnUnknownOne(String token) {
        String body = "{\"refresh_token\": \"" + token + "\"}";
        Running.Got refreshed = running.post(REFRESH, body).send();
        Running.Got left = running.post(LOGOUT, body).send();

        assertProblem(refreshed, 401, "invalid_refresh_token");
        assertProblem(left, 401, "invalid_refresh_token");
        assertThat(refreshed.text()).doesNotContain("q5x1Ij8JtVJ9gUuX0yQ2m3");
        assertThat(running.canned.asked).isEmpty();
    }

    @Test
    void leavesTheSessionSignedInWithOrThatOfTheRefreshToken() {
        Running.Got signedIn = running.post(LOGOUT, "{}").signedIn().send();
        assertThat(running.canned.asked(SignOut.class)).isEqualTo(new SignOut(Canned.SESSION, Canned.RECRUITER, null));
        Running.Got byToken = running.post(LOGOUT, REFRESHING).send();
        assertThat(running.canned.asked(SignOut.class)).isEqualTo(new SignOut(Canned.SESSION, null, Canned.SECRET));
        Running.Got empty =
                running.ask("POST", LOGOUT, BodyPublishers.noBody()).signedIn().send();

        assertThat(List.of(signedIn.status(), byToken.status(), empty.status())).containsOnly(204);
        assertThat(signedIn.text()).isEmpty();
    }

    @Test
    void cannotLeaveWithoutSayingWhat() {
        assertProblem(running.post(LOGOUT, "{}").send(), 401, "not_signed_in");
        assertProblem(running.post(LOGOUT, "{}").claimed().send(), 401, "not_signed_in");
        assertThat(running.canned.asked).doesNotContainKey(SignOut.class);
    }

    @Test
    void goesElsewhereWithTheSessionSignedInWith() {
        Running.Got mill = running.post(SWITCH, "{\"organization_id\": \"" + Canned.MILL + "\"}")
                .signedIn()
                .send();
        assertThat(running.canned.asked(SwitchOrganization.class))
                .isEqualTo(new SwitchOrganization(Canned.SESSION, Canned.RECRUITER, Canned.MILL));
        Running.Got own =
                running.post(SWITCH, "{\"organization_id\": null}").signedIn().send();

        assertThat(mill.json().path("organization_id").asText()).isEqualTo(Canned.MILL.toString());
        assertThat(own.json().path("organization_id").isNull()).isTrue();
        assertThat(running.canned.asked(SwitchOrganization.class).organization())
                .isNull();
    }

    @Test
    void cannotGoElsewhereWithoutASession() {
        assertProblem(running.post(SWITCH, "{}").claimed().send(), 401, "not_signed_in");
        assertProblem(running.post(SWITCH, "{}").send(), 401, "not_signed_in");
    }

    @Test
    void changesThePasswordOfWhoeverIsSignedIn() {
        Running.Got got = change("correct horse battery");

        assertThat(got.status()).isEqualTo(204);
        ChangePassword asked = running.canned.asked(ChangePassword.class);
        assertThat(asked.account()).isEqualTo(Canned.RECRUITER);
        assertThat(asked.session()).isEqualTo(Canned.SESSION);
        assertThat(asked.current().value()).isEqualTo("correct horse battery");
        assertThat(asked.peer()).isNull();
    }

    @Test
    void answersACurrentPasswordThatNobodyCanHaveLikeAWrongOne() {
        assertProblem(change("wrong"), 400, "wrong_password", "/current_password");
        assertThat(running.canned.asked).doesNotContainKey(ChangePassword.class);
    }

    private Running.Got login(String password) {
        return running.post(LOGIN, "{\"email\": \"rosa@example.com\", \"password\": \"" + password + "\"}")
                .send();
    }

    private Running.Got change(String current) {
        String body = "{\"current_password\": \"" + current + "\", \"new_password\": \"staple of another kind\"}";
        return running.ask("PUT", "/api/v1/auth/password", BodyPublishers.ofString(body))
                .json()
                .signedIn()
                .send();
    }
}
