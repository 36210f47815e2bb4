package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People come in on the word of an identity provider, and programs with keys, into a server that believes both. */
class JourneyProviderTest {

    private static final String ADMIN = "olga@example.com";
    private static final String PASSWORD = "correct horse battery";
    private static final String AUDIENCE = "https://console.example.com";

    @TempDir
    Path data;

    private IssuerProcess issuer;
    private ServerProcess server;
    private Client nobody;
    private Client operator;
    private String organization;

    @BeforeEach
    void start() throws IOException {
        issuer = IssuerProcess.start();
        server = begin();
        nobody = Client.anonymous(server.ready());
        Client.Reply signedIn = nobody.post("/auth/login", Map.of("email", ADMIN, "password", PASSWORD));
        organization = signedIn.text("organization_id");
        operator = nobody.bearer(signedIn.text("access_token"));
    }

    @AfterEach
    void stop() {
        server.close();
        issuer.close();
    }

    private ServerProcess begin() {
        return ServerProcess.start(
                data,
                Path.of(System.getProperty("java.home")),
                Map.of(
                        "ATS_DEV_HEADER_AUTH",
                        "false",
                        "ATS_ADMIN_EMAIL",
                        ADMIN,
                        "ATS_ADMIN_PASSWORD",
                        PASSWORD,
                        "ATS_ORGANIZATION_NAME",
                        "Bakery",
                        "ATS_OIDC_ISSUER",
                        issuer.url(),
                        "ATS_OIDC_AUDIENCE",
                        "ats, " + AUDIENCE));
    }

    /** As Clerk says it, with the address added that its sessions do not say by themselves. */
    private Client clerk(String user, String role) throws IOException {
        Instant now = Instant.now();
        return nobody.bearer(issuer.sign(new JWTClaimsSet.Builder()
                .issuer(issuer.url())
                .claim("azp", AUDIENCE)
                .subject(user)
                .claim("sid", "sess_1")
                .claim("v", 2)
                .claim("o", Map.of("id", "org_bakery", "slg", "bakery", "rol", role))
                .claim("email", user + "@example.com")
                .claim("email_verified", true)
                .claim("name", "Ada " + user)
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now.minusSeconds(10)))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .build()));
    }

    private Client generic(String user) throws IOException {
        return nobody.bearer(issuer.sign(new JWTClaimsSet.Builder()
                .issuer(issuer.url())
                .audience(List.of("ats", "another"))
                .subject(user)
                .claim("email", user + "@example.com")
                .claim("email_verified", true)
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build()));
    }

    private void connect() throws IOException {
        Client.Reply asOperator = operator.post(
                "/auth/switch-organization", Map.of("organization_id", "00000000-0000-0000-0000-000000000000"));
        Client.Reply connected = nobody.bearer(asOperator.text("access_token"))
                .put(
                        "/operator/organizations/" + organization + "/identity-provider",
                        Map.of("external_id", "org_bakery"));
        assertThat(connected.status()).as("%s", connected.body()).isEqualTo(204);
    }

    @Test
    void theProvidersWordMakesAMemberAndItsNextWordAnother() throws IOException {
        Refused.with(clerk("ada", "recruiter").get("/auth/me"), 403, "not_a_member");
        connect();

        Client.Reply me = clerk("ada", "recruiter").get("/auth/me");
        assertThat(me.status()).as("%s", me.body()).isEqualTo(200);
        assertThat(me.text("organization_id")).isEqualTo(organization);
        assertThat(me.body().at("/memberships/0/roles/0").asText()).isEqualTo("recruiter");
        Client.Reply job = clerk("ada", "recruiter").post("/jobs", Map.of("title", "Baker", "description", "Bakes."));
        assertThat(job.status()).as("%s", job.body()).isEqualTo(201);
        Refused.with(clerk("ada", "recruiter").get("/audit"), 403, "forbidden");

        assertThat(clerk("ada", "admin").get("/audit").status()).isEqualTo(200);
        assertThat(operator.get("/members").raw().body()).contains("ada@example.com", "Ada ada");
        assertThat(operator.get("/audit?actor=system:identity_provider").raw().body())
                .contains("member_added", "member_roles_changed");

        Client.Reply candidate = generic("carl").get("/auth/me");
        assertThat(candidate.status()).isEqualTo(200);
        assertThat(candidate.body().path("organization_id").isNull()).isTrue();
        assertThat(generic("ada")
                        .with("X-Organization-Id", organization)
                        .get("/audit")
                        .status())
                .isEqualTo(200);
        Refused.with(generic("carl").with("X-Organization-Id", organization).get("/jobs"), 403, "not_a_member");
    }

    @Test
    void itsKeysAreRenewedAndItsOutagesEndured() throws IOException {
        assertThat(generic("ada").get("/auth/me").status()).isEqualTo(200);
        issuer.rotate();
        assertThat(generic("ada").get("/auth/me").status())
                .as("signed with a new key")
                .isEqualTo(200);

        Client known = generic("ada");
        Client.Reply session = nobody.post("/auth/login", Map.of("email", ADMIN, "password", PASSWORD));
        issuer.close();

        assertThat(known.get("/auth/me").status()).as("while it is gone").isEqualTo(200);
        assertThat(server.terminate()).isEqualTo(143);
        server = begin();
        Client again = Client.anonymous(server.ready());
        String token = known.authorization();
        Refused.with(again.with("Authorization", token).get("/auth/me"), 503, "unavailable");
        assertThat(again.bearer(session.text("access_token")).get("/auth/me").status())
                .as("its own tokens need nobody else")
                .isEqualTo(200);
    }

    @Test
    void aProgramActsWithAKeyUntilItIsTakenAway() throws IOException {
        Client.Reply made = operator.post("/api-keys", Map.of("name", "Payroll", "scopes", List.of("job.view")));
        assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
        Client program = nobody.bearer(made.text("key"));

        assertThat(made.text("key")).startsWith("ats_" + organization + ".");
        assertThat(program.get("/jobs").status()).isEqualTo(200);
        Refused.with(program.get("/members"), 403, "forbidden");
        Refused.with(program.get("/auth/me"), 403, "forbidden");
        Refused.with(program.post("/jobs", Map.of("title", "Baker", "description", "Bakes.")), 403, "forbidden");
        assertThat(operator.get("/audit?actor=key:" + made.text("id")).body().path("data"))
                .as("what it was denied")
                .isNotEmpty();
        assertThat(operator.get("/api-keys").body().at("/data/0/last_used_at").isTextual())
                .isTrue();

        assertThat(operator.send("DELETE", "/api-keys/" + made.text("id"), "").status())
                .isEqualTo(204);
        Eventually.within(Duration.ofSeconds(5), "the key to be good no longer", () -> status(program) == 401);
        Refused.with(program.get("/jobs"), 401, "invalid_api_key");
    }

    private static int status(Client client) {
        try {
            return client.get("/jobs").status();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
