package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import dev.ats.domain.access.factors.Totp;
import dev.ats.domain.access.factors.TotpKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** One installation with its operator: what they suspend nobody acts in, and what is demanded of admins acts at once. */
class JourneyOperatorTest {

    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);
    private static final int STEP_SECONDS = 30;
    private static final String ADDRESS = "ada@first.example";
    private static final String INSTALLATION = "00000000-0000-0000-0000-000000000000";

    @AutoClose
    private static final Mailbox POST = Mailbox.open();

    @AutoClose
    private static final World WORLD = World.empty(settings());

    private static Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(POST.settings());
        settings.put("ATS_ADMIN_EMAIL", ADDRESS);
        settings.put("ATS_ADMIN_PASSWORD", Company.PASSWORD);
        settings.put("ATS_ORGANIZATION_NAME", "First");
        return settings;
    }

    @Test
    void aSecondFactorIsDemandedOfAdminsAndASuspendedOrganizationComesBackWhole() throws IOException {
        suspendsAndReactivates(demandsASecondFactor());
    }

    /** @return the admin, signed in with both */
    private Client demandsASecondFactor() throws IOException {
        Client without = signedIn(Map.of());
        Refused.with(demand(without), 400, "second_factor_not_proved", "/require_second_factor");
        Client.Reply begun = without.post("/auth/second-factor", Map.of("password", Company.PASSWORD));
        TotpKey key = new TotpKey(begun.text("secret"));
        assertThat(without.post("/auth/second-factor/confirm", Map.of("otp", shown(key, 0)))
                        .status())
                .isEqualTo(200);
        Client with = signedIn(Map.of("otp", shown(key, 1)));
        Client.Reply demanded = demand(with);
        assertThat(demanded.status()).as(demanded.raw().body()).isEqualTo(200);

        becomes("she no longer administers", without, "/audit", reply -> reply.status() == 403);
        Refused.with(without.get("/audit"), 403, "second_factor_required");
        Refused.with(without.post("/members", invitation("rita@first.example")), 403, "second_factor_required");
        Client.Reply me = without.get("/auth/me");
        assertThat(me.text("withheld_because")).isEqualTo("no_second_factor");
        assertThat(me.body().path("withheld").toString()).contains("member.invite");
        assertThat(without.get("/members").status()).isEqualTo(200);
        assertThat(with.get("/audit").status()).isEqualTo(200);
        assertThat(with.post("/members", invitation("rita@first.example")).status())
                .isEqualTo(201);
        assertThat(with.send("PUT", "/admin/settings", "{}").status()).isEqualTo(200);
        becomes("she administers again", without, "/audit", reply -> reply.status() == 200);
        return with;
    }

    private void suspendsAndReactivates(Client admin) throws IOException {
        Refused.with(admin.get("/operator/organizations"), 403, "forbidden");
        Client operator = WORLD.nobody()
                .bearer(admin.post("/auth/switch-organization", Map.of("organization_id", INSTALLATION))
                        .text("access_token"));
        Client.Reply created = operator.post(
                "/operator/organizations",
                Map.of("name", "Initech", "kind", "agency", "admin", Map.of("email", "ian@initech.example")));
        assertThat(created.status()).as(created.raw().body()).isEqualTo(201);
        String tenant = "/operator/organizations/" + created.text("id");
        Person ian = joined("ian@initech.example");
        String job = ian.client()
                .post("/jobs", Map.of("title", "Filer", "description", "Files reports."))
                .text("id");
        assertThat(board()).contains(job);

        assertThat(operator.post(tenant + "/suspend", Map.of()).status()).isEqualTo(200);
        assertThat(board()).doesNotContain(job);
        Refused.with(WORLD.nobody().get("/jobs/" + job), 404, "not_found");
        Refused.with(apply(job), 404, "not_found");
        becomes("nobody acts there", ian.client(), "/members", reply -> reply.status() == 403);
        Refused.with(ian.client().get("/members"), 403, "organization_suspended");
        Refused.with(ian.client().get("/jobs/" + job), 403, "organization_suspended");
        assertThat(ian.client().get("/auth/me").text("withheld_because")).isEqualTo("suspended");
        Refused.with(operator.post(tenant + "/suspend", Map.of()), 400, "transition_not_allowed");

        assertThat(operator.post(tenant + "/reactivate", Map.of()).text("status"))
                .isEqualTo("active");
        assertThat(board()).contains(job);
        assertThat(apply(job).status()).isEqualTo(201);
        becomes("they act there again", ian.client(), "/members", reply -> reply.status() == 200);
        assertThat(ian.client().get("/jobs/" + job + "/applications").body().path("data"))
                .hasSize(1);
        assertThat(operator.get("/audit").raw().body()).contains("tenant.suspend", "organization_status_changed");
    }

    private static Client signedIn(Map<String, String> more) throws IOException {
        Map<String, String> body = new TreeMap<>(more);
        body.put("email", ADDRESS);
        body.put("password", Company.PASSWORD);
        Client.Reply in = WORLD.nobody().post("/auth/login", body);
        assertThat(in.status()).as(in.raw().body()).isEqualTo(200);
        return WORLD.nobody().bearer(in.text("access_token"));
    }

    private static Person joined(String email) throws IOException {
        Client.Reply reply = WORLD.nobody()
                .post(
                        "/auth/accept-invitation",
                        Map.of(
                                "token",
                                POST.await(email, "invites you").token(),
                                "full_name",
                                "Ian Initech",
                                "password",
                                Company.PASSWORD));
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(201);
        assertThat(reply.text("role")).isEqualTo("admin");
        return Person.of("Ian Initech", email, reply, WORLD.nobody());
    }

    private static Client.Reply demand(Client client) throws IOException {
        return client.send("PUT", "/admin/settings", "{\"require_second_factor\": true}");
    }

    private static Map<String, ?> invitation(String email) {
        return Map.of("email", email, "roles", List.of("recruiter"));
    }

    private static String board() throws IOException {
        return WORLD.nobody().get("/jobs").raw().body();
    }

    private static Client.Reply apply(String job) throws IOException {
        return WORLD.nobody()
                .post(
                        "/jobs/" + job + "/applications",
                        Map.of("candidate_name", "Pat", "candidate_email", "pat@people.example"));
    }

    private static void becomes(String what, Client client, String path, Predicate<Client.Reply> so) {
        Eventually.within(FIVE_SECONDS, what, () -> {
            try {
                return so.test(client.get(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What the app shows so many steps from now; one step ahead is good, too. */
    private static String shown(TotpKey key, int steps) {
        return Totp.shown(key, Instant.now().plusSeconds((long) steps * STEP_SECONDS))
                .value();
    }
}
