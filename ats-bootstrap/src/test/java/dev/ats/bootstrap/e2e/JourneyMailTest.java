package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is mailed to somebody lets them in, once, and nobody else. */
@ExtendWith(Company.Shared.class)
class JourneyMailTest {

    private static Company company;

    @BeforeAll
    static void share(Company shared) {
        company = shared;
    }

    @Test
    void theTokenMailedAtRegistrationConfirmsTheAddressOnce() throws IOException {
        Person person = company.registered("Vera Verified", null);
        String token = company.post
                .await(person.email(), "Confirm your e-mail address")
                .token();

        Refused.with(company.nobody().post("/auth/verify-email", Map.of("token", token)), 401, "not_signed_in");
        Refused.with(verify(company.carl, token), 400, "invalid_token", "/token");
        Client.Reply first = verify(person, token);
        assertThat(first.status()).as(first.raw().body()).isEqualTo(204);
        Refused.with(verify(person, token), 400, "invalid_token", "/token");
        Refused.with(verify(person, "x"), 400, "invalid_token", "/token");
    }

    @Test
    void aForgottenPasswordIsReplacedWithWhatIsMailedAndEverythingBegunBeforeEnds() throws IOException {
        Person person = company.registered("Fred Forgetful", null);
        String fresh = "staple of quite another kind";

        Client.Reply forgot = forgot(person.email());
        Client.Reply nobodys = forgot(company.address("Nobody"));
        assertThat(forgot.status()).as(forgot.raw().body()).isEqualTo(202);
        assertThat(nobodys.status()).isEqualTo(202);
        assertThat(nobodys.body()).isEqualTo(forgot.body());
        String token =
                company.post.await(person.email(), "Choose a new password").token();

        Refused.with(reset("x", fresh), 400, "invalid_token", "/token");
        Refused.with(reset(token, "qwertyuiop"), 400, "password_too_common", "/password");
        assertThat(reset(token, fresh).status()).isEqualTo(204);

        Refused.with(reset(token, "and yet another one"), 400, "invalid_token", "/token");
        company.endsWithinFiveSeconds(person.client());
        Refused.with(
                company.nobody().post("/auth/refresh", Map.of("refresh_token", person.refresh())),
                401,
                "invalid_refresh_token");
        Refused.with(company.login(person, Map.of()), 401, "invalid_credentials");
        assertThat(company.signedIn(person.name(), person.email(), fresh).id()).isEqualTo(person.id());
        company.post.await(person.email(), "Your password was changed");
    }

    @Test
    void aChangedPasswordIsMailedAboutAndEndsTheOtherSessions() throws IOException {
        Person person = company.registered("Petra Password", null);
        Person elsewhere = company.signedIn(person.name(), person.email(), Company.PASSWORD);
        String fresh = "staple of quite another kind";

        Refused.with(change(person, "not the right one", fresh), 400, "wrong_password", "/current_password");
        Refused.with(change(person, Company.PASSWORD, "qwertyuiop"), 400, "password_too_common", "/new_password");
        assertThat(change(person, Company.PASSWORD, fresh).status()).isEqualTo(204);

        company.endsWithinFiveSeconds(elsewhere.client());
        assertThat(person.client().get("/auth/me").status()).isEqualTo(200);
        Refused.with(company.login(person, Map.of()), 401, "invalid_credentials");
        assertThat(company.signedIn(person.name(), person.email(), fresh).id()).isEqualTo(person.id());
        company.post.await(person.email(), "Your password was changed");
    }

    @Test
    void anInvitationIsForOnePersonOnce() throws IOException {
        String email = company.address("Ivo Invited");
        String token = company.invited(company.nora, email, "recruiter");

        Refused.with(
                company.carl.client().post("/auth/accept-invitation", Map.of("token", token)),
                403,
                "not_your_invitation");
        Refused.with(accept("x"), 400, "invalid_token", "/token");
        Refused.with(accept(token.substring(0, token.length() - 2) + "AA"), 400, "invalid_token", "/token");
        assertThat(company.nobody()
                        .post("/auth/accept-invitation", Map.of("token", token))
                        .status())
                .isEqualTo(400);
        Client.Reply accepted = accept(token);
        assertThat(accepted.status()).as(accepted.raw().body()).isEqualTo(201);
        assertThat(accepted.text("organization_id")).isEqualTo(company.nora.organization());
        Refused.with(accept(token), 400, "invalid_token", "/token");
        Refused.with(invite(company.nora, email), 409, "already_member");
    }

    @Test
    void anInvitationIsGoodForSevenDays() throws IOException {
        String email = company.address("Late Lars");
        String token = company.invited(company.nora, email, "recruiter");
        assertThat(company.world.change("update ats.invitations set invited_at = invited_at - interval '8 days',"
                        + " expires_at = expires_at - interval '7 days 1 minute' where email = '" + email + "'"))
                .isEqualTo(1);

        Refused.with(accept(token), 400, "invalid_token", "/token");
    }

    @Test
    void onlyAnAdminInvites() throws IOException {
        Refused.with(invite(company.rita, "friend@people.example"), 403, "forbidden");
        Refused.with(invite(company.carl, "friend@people.example"), 403, "forbidden");
    }

    private static Client.Reply verify(Person who, String token) throws IOException {
        return who.client().post("/auth/verify-email", Map.of("token", token));
    }

    private static Client.Reply forgot(String email) throws IOException {
        return company.nobody().post("/auth/forgot-password", Map.of("email", email));
    }

    private static Client.Reply reset(String token, String password) throws IOException {
        return company.nobody().post("/auth/reset-password", Map.of("token", token, "password", password));
    }

    private static Client.Reply change(Person who, String current, String fresh) throws IOException {
        return who.client().put("/auth/password", Map.of("current_password", current, "new_password", fresh));
    }

    private static Client.Reply invite(Person who, String email) throws IOException {
        return who.client().post("/members", Map.of("email", email, "roles", List.of("recruiter")));
    }

    private static Client.Reply accept(String token) throws IOException {
        return company.nobody()
                .post(
                        "/auth/accept-invitation",
                        Map.of("token", token, "full_name", "Ivo Invited", "password", Company.PASSWORD));
    }
}
