package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.application.access.members.AcceptInvitation;
import dev.ats.application.access.members.ChangeMember;
import dev.ats.application.access.members.InviteMember;
import dev.ats.application.access.registration.SetUp;
import dev.ats.application.access.registration.SignUp;
import dev.ats.application.access.registration.VerifyEmail;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts, invitations and members on the wire. */
class JoiningTest {

    private static final String REGISTER = "/api/v1/auth/register";
    private static final String ACCEPT = "/api/v1/auth/accept-invitation";
    private static final String MEMBER = "/api/v1/members/" + Canned.CANDIDATE;
    private static final String ADA =
            "\"full_name\": \"Ada\", \"email\": \"ada@example.com\", \"password\": \"correct horse battery\"";
    private static final String SECRET = Canned.SECRET.value();
    private static final String INVITATION = Canned.BAKERY + "." + Canned.id(60) + "." + SECRET;

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
    void registersACandidateUnlessSomethingElseIsSaid() {
        Running.Got got = running.post(REGISTER, "{" + ADA + "}").send();

        assertThat(got.status()).isEqualTo(201);
        assertThat(got.header("Location")).isEqualTo("/api/v1/auth/me");
        assertThat(got.text())
                .isEqualTo("{\"user_id\":\"" + Canned.CANDIDATE
                        + "\",\"email\":\"ada@example.com\",\"role\":\"candidate\",\"organization_id\":null}");
        SignUp asked = running.canned.asked(SignUp.class);
        assertThat(asked.role()).isEqualTo(new RoleName("candidate"));
        assertThat(asked.organization()).isNull();
        assertThat(asked.password()).isInstanceOf(NewPassword.Typed.class);
    }

    @Test
    void foundsAnOrganizationUnderANewId() {
        Running.Got got = running.post(
                        REGISTER, "{" + ADA + ", \"role\": \"recruiter\", \"organization\": {\"name\": \"Mill\"}}")
                .send();

        SignUp asked = running.canned.asked(SignUp.class);
        assertThat(asked.organization().id().value()).isEqualTo(Canned.id(500));
        assertThat(asked.organization().name().value()).isEqualTo("Mill");
        assertThat(got.json().path("organization_id").asText())
                .isEqualTo(Canned.id(500).toString());
    }

    @Test
    void repeatsARegistrationUnderItsKeyWithoutKeepingAnythingOfThePassword() {
        Running.Got first = keyed("correct horse battery");
        RequestKey key = running.canned.key.get();
        Running.Got other = keyed("staple of another kind");

        assertThat(first.status()).isEqualTo(201);
        assertThat(other.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(running.canned.key.get().requestHash()).isEqualTo(key.requestHash());
    }

    @Test
    void setsUpAnInstallationWithItsToken() {
        Running.Got got = running.post(
                        "/api/v1/setup",
                        "{\"token\": \"" + SECRET + "\", " + ADA + ", \"organization\": {\"name\": \"Bakery\"}}")
                .send();

        assertThat(got.status()).isEqualTo(201);
        assertThat(got.json().path("role").asText()).isEqualTo("admin");
        SetUp asked = running.canned.asked(SetUp.class);
        assertThat(asked.token()).isEqualTo(Canned.SECRET);
        assertThat(asked.organizationName().value()).isEqualTo("Bakery");
    }

    @Test
    void verifiesTheAddressOfWhoeverIsSignedInWithItsToken() {
        Running.Got got = verify(Canned.id(50) + "." + SECRET);

        assertThat(got.status()).isEqualTo(204);
        assertThat(running.canned.asked(VerifyEmail.class))
                .isEqualTo(new VerifyEmail(Canned.RECRUITER, new TokenId(Canned.id(50)), Canned.SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "..", "a.b.c", "01890000-0000-7000-8000-000000000032.short"})
    void answersWhatIsNoTokenLikeAnUnknownOne(String token) {
        assertProblem(verify(token), 400, "invalid_token");
        assertProblem(accept("\"token\": \"" + token + "\"").send(), 400, "invalid_token");
        Running.Got setUp = running.post(
                        "/api/v1/setup",
                        "{\"token\": \"" + token + "\", " + ADA + ", \"organization\": {\"name\": \"Bakery\"}}")
                .send();
        assertProblem(setUp, 400, "invalid_token");
        assertThat(running.canned.asked).doesNotContainKeys(VerifyEmail.class, AcceptInvitation.class, SetUp.class);
    }

    @Test
    void neverRepeatsWhatIsSecret() {
        String password = "x".repeat(129);
        Running.Got got = running.post(
                        REGISTER, "{\"full_name\": \"Ada\", \"email\": \"a\", \"password\": \"" + password + "\"}")
                .send();

        assertProblem(got, 400, "invalid_body", "/email", "/password");
        assertThat(got.text()).doesNotContain("xxx");
        assertThat(running.canned.asked).isEmpty();
    }

    @Test
    void joinsWithNameAndPasswordOrWithAPasswordOrSignedIn() {
        Running.Got fresh = accept("\"token\": \"" + INVITATION
                        + "\", \"full_name\": \"Henri\", \"password\": \"correct horse battery\"")
                .send();
        AcceptInvitation asked = running.canned.asked(AcceptInvitation.class);
        Running.Got signedIn =
                accept("\"token\": \"" + INVITATION + "\"").signedIn().send();

        assertThat(fresh.status()).isEqualTo(201);
        assertThat(fresh.json().path("access_token").asText()).isNotEmpty();
        assertThat(asked.organization()).isEqualTo(Canned.BAKERY);
        assertThat(asked.invitation()).isEqualTo(new InvitationId(Canned.id(60)));
        assertThat(asked.secret()).isEqualTo(Canned.SECRET);
        assertThat(asked.fullName().value()).isEqualTo("Henri");
        assertThat(asked.password().value()).isEqualTo("correct horse battery");
        assertThat(signedIn.status()).isEqualTo(201);
        assertThat(running.canned.asked(AcceptInvitation.class).password()).isNull();
        assertThat(running.canned.actor.get().account()).contains(Canned.RECRUITER);
    }

    @Test
    void takesNeitherNameNorPasswordOfSomebodySignedIn() {
        Running.Got got = accept("\"token\": \"" + INVITATION
                        + "\", \"full_name\": \"Henri\", \"password\": \"correct horse battery\"")
                .signedIn()
                .send();

        assertProblem(got, 400, "invalid_body", "/full_name", "/password");
    }

    @Test
    void invitesAsTheMemberWhoAsks() {
        Running.Got got = running.post("/api/v1/members", "{\"email\": \"h@example.com\", \"roles\": [\"Recruiter\"]}")
                .signedIn()
                .send();

        assertThat(got.status()).isEqualTo(201);
        assertThat(got.json().path("roles").toString()).isEqualTo("[\"recruiter\"]");
        assertThat(got.text()).doesNotContain(SECRET);
        assertThat(running.canned.asked(InviteMember.class))
                .isEqualTo(new InviteMember(new Email("h@example.com"), Set.of(new RoleName("recruiter"))));
        assertThat(running.canned.actor.get()).isInstanceOf(Actor.Member.class);
    }

    @Test
    void changesOnlyWhatIsNamed() {
        assertThat(change("{\"roles\": [\"admin\"]}").send().header("ETag")).isEqualTo("\"4\"");
        assertThat(running.canned.asked(ChangeMember.class))
                .isEqualTo(new ChangeMember(
                        new AccountId(Canned.CANDIDATE.value()), Set.of(new RoleName("admin")), null, Seen.ANY));

        change("{\"status\": \"deactivated\"}").with("If-Match", "\"4\"").send();
        ChangeMember asked = running.canned.asked(ChangeMember.class);
        assertThat(asked.roles()).isNull();
        assertThat(asked.status()).isEqualTo(MemberStatus.DEACTIVATED);
        assertThat(asked.seen()).isEqualTo(Seen.onlyIf(4));
        assertThat(asked.title()).isNull();
    }

    @Test
    void givesAMemberATitleAndShowsIt() {
        Running.Got got = change("{\"title\": \"Head of People\"}").send();

        assertThat(got.json().path("title").asText()).isEqualTo("Head of People");
        assertThat(running.canned.asked(ChangeMember.class).title()).isEqualTo(new Name("Head of People"));
        assertThat(change("{\"title\": \"" + "x".repeat(201) + "\"}").send().status())
                .isEqualTo(400);
    }

    @Test
    void cannotClearWhatAMemberAlwaysHas() {
        assertProblem(change("{\"roles\": null}").send(), 400, "invalid_body", "/roles");
        assertProblem(change("{\"status\": null, \"roles\": [\"admin\"]}").send(), 400, "invalid_body", "/status");
        assertProblem(change("{\"title\": null, \"roles\": [\"admin\"]}").send(), 400, "invalid_body", "/title");
        assertProblem(change("{\"title\": \" \"}").send(), 400, "invalid_body", "/title");
        assertProblem(change("{}").send(), 400, "invalid_body", "");
        assertThat(running.canned.asked).doesNotContainKey(ChangeMember.class);
    }

    @Test
    void listsMembersPageByPage() {
        JsonNode page = running.get("/api/v1/members?limit=1").signedIn().send().json();

        assertThat(page.at("/data/0/roles").toString()).isEqualTo("[\"admin\",\"recruiter\"]");
        assertThat(page.at("/data/0/status").asText()).isEqualTo("active");
        assertThat(page.at("/meta/next_cursor").asText()).isNotEmpty();
    }

    private Running.Got keyed(String password) {
        return running.post(REGISTER, "{" + ADA.replace("correct horse battery", password) + "}")
                .with("Idempotency-Key", "k")
                .send();
    }

    private Running.Got verify(String token) {
        return running.post("/api/v1/auth/verify-email", "{\"token\": \"" + token + "\"}")
                .signedIn()
                .send();
    }

    private Running.Ask accept(String inside) {
        return running.post(ACCEPT, "{" + inside + "}");
    }

    private Running.Ask change(String body) {
        return running.ask("PATCH", MEMBER, BodyPublishers.ofString(body))
                .json()
                .signedIn();
    }
}
