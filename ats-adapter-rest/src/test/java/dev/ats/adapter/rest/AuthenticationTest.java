package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.rest.authentication.Authenticated;
import dev.ats.adapter.rest.authentication.Authentication;
import dev.ats.adapter.rest.authentication.DevelopmentAuthentication;
import dev.ats.adapter.rest.authentication.Presented;
import dev.ats.application.access.Identity;
import dev.ats.application.kernel.GateRules;
import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Who asks, by what is presented. */
class AuthenticationTest {

    private static final String ACCOUNT = "X-User-Id";
    private static final String ORGANIZATION = "X-Organization-Id";

    private final List<AccountId> asked = new ArrayList<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Canned.NOON);
    private final AtomicReference<Outcome<Identity>> identity = new AtomicReference<>(Outcome.done(Canned.recruiter()));
    private final Authentication development = new DevelopmentAuthentication(
            (actor, query, requestId) -> {
                asked.add(actor.account().orElseThrow());
                return identity.get();
            },
            now::get,
            Running.bearer(new Canned()));

    @Test
    void knowsNobodyByNothing() {
        assertThat(actor(development, Map.of())).isEqualTo(new Actor.Anonymous());
    }

    @Test
    void actsInTheFirstOrganizationUnlessOneIsChosen() {
        Actor first = actor(development, Map.of(ACCOUNT, List.of(Canned.RECRUITER.toString())));
        Actor chosen = actor(
                development,
                Map.of(
                        ACCOUNT, List.of(Canned.RECRUITER.toString()),
                        ORGANIZATION, List.of(Canned.MILL.toString())));

        assertThat(first.organization()).contains(Canned.BAKERY);
        assertThat(chosen.organization()).contains(Canned.MILL);
        assertThat(chosen.account()).contains(Canned.RECRUITER);
    }

    @Test
    void isABareAccountWithoutOrganization() {
        identity.set(
                Outcome.done(new Identity(Canned.CANDIDATE, new Name("Ada"), new Email("ada@example.com"), List.of())));

        assertThat(actor(development, Map.of(ACCOUNT, List.of(Canned.CANDIDATE.toString()))))
                .isEqualTo(new Actor.Account(Canned.CANDIDATE));
    }

    @Test
    void believesNothingElse() {
        String me = Canned.RECRUITER.toString();
        for (Map<String, List<String>> wrong : List.<Map<String, List<String>>>of(
                Map.of(ACCOUNT, List.of("nonsense")),
                Map.of(ACCOUNT, List.of("")),
                Map.of(ACCOUNT, List.of(me, me)),
                Map.of(ACCOUNT, List.of(me), ORGANIZATION, List.of("nonsense")),
                Map.of(ACCOUNT, List.of(me), ORGANIZATION, List.of(Canned.id(99).toString())),
                Map.of(ORGANIZATION, List.of(Canned.BAKERY.toString())),
                Map.of(ORGANIZATION, List.of(Canned.BAKERY.toString()), "Authorization", List.of("Bearer x")),
                Map.of(ACCOUNT, List.of(me), "Authorization", List.of("")),
                Map.of(ACCOUNT, List.of(me), "Authorization", List.of("Bearer " + new Canned().token())))) {
            assertThat(code(development, wrong)).as("%s", wrong).isEqualTo("invalid_credentials");
        }
    }

    @Test
    void believesNobodyWhoIsNotThere() {
        identity.set(Outcome.refused(GateRules.NOT_FOUND.broken()));

        assertThat(code(development, Map.of(ACCOUNT, List.of(Canned.CANDIDATE.toString()))))
                .isEqualTo("invalid_credentials");
    }

    @Test
    void doesNotBlameTheSenderForTheMachine() {
        identity.set(Outcome.refused(GateRules.UNAVAILABLE.broken()));

        assertThat(code(development, Map.of(ACCOUNT, List.of(Canned.CANDIDATE.toString()))))
                .isEqualTo("unavailable");
    }

    @Test
    void takesNoClaimWhereItIsOff() {
        for (String claim : List.of(ACCOUNT, ORGANIZATION)) {
            assertThat(code(Running.bearer(new Canned()), Map.of(claim, List.of("x"))))
                    .isEqualTo("invalid_credentials");
        }
    }

    @Test
    void leavesTokensToTheOtherWay() {
        String token = "Bearer " + new Canned().token();

        assertThat(actor(development, Map.of("Authorization", List.of(token))).organization())
                .contains(Canned.BAKERY);
        assertThat(asked).isEmpty();
    }

    @Test
    void remembersSomebodyForFourSeconds() {
        Map<String, List<String>> me = Map.of(ACCOUNT, List.of(Canned.RECRUITER.toString()));
        actor(development, me);
        now.set(Canned.NOON.plusMillis(3_999));
        actor(development, me);
        assertThat(asked).hasSize(1);

        now.set(Canned.NOON.plusMillis(4_000));
        identity.set(Outcome.refused(GateRules.NOT_FOUND.broken()));

        assertThat(code(development, me)).isEqualTo("invalid_credentials");
        assertThat(asked).hasSize(2);
    }

    @Test
    void doesNotRememberEverybody() {
        for (int i = 0; i <= 10_000; i++) {
            AccountId account = new AccountId(Canned.id(100_000 + i));
            identity.set(Outcome.done(new Identity(account, new Name("N"), new Email("n@example.com"), List.of())));
            actor(development, Map.of(ACCOUNT, List.of(account.toString())));
        }
        asked.clear();

        actor(development, Map.of(ACCOUNT, List.of(Canned.id(100_000).toString())));
        actor(development, Map.of(ACCOUNT, List.of(Canned.id(110_000).toString())));

        assertThat(asked).containsExactly(new AccountId(Canned.id(100_000)));
    }

    @Test
    void reachesTheUseCasesAsTheActor() {
        try (Running running = Running.canned()) {
            running.get("/api/v1/jobs/" + Canned.JOB).signedIn().send();
            assertThat(running.canned.actor.get().organization()).contains(Canned.BAKERY);

            running.get("/api/v1/jobs/" + Canned.JOB).send();
            assertThat(running.canned.actor.get()).isEqualTo(new Actor.Anonymous());
        }
    }

    @Test
    void tellsWhoIAmAndWhatIMayDo() {
        try (Running running = Running.canned()) {
            var me = running.get("/api/v1/auth/me").signedIn().send().json();

            assertThat(me.at("/account/email").asText()).isEqualTo("rosa@example.com");
            assertThat(me.at("/memberships/0/roles").toString()).isEqualTo("[\"admin\",\"recruiter\"]");
            assertThat(me.path("permissions").toString())
                    .contains("{\"permission\":\"job.create\",\"reach\":\"organization\"}")
                    .contains("{\"permission\":\"account.view\",\"reach\":\"own\"}")
                    .doesNotContain("account.create", "account.register");
            assertThat(me.path("organization_id").asText()).isEqualTo(Canned.BAKERY.toString());
        }
    }

    @Test
    void refusesAClaimOverHttpWhereItIsOff() {
        Canned canned = new Canned();
        try (Running running = Running.of(canned, canned.table(), Running.bearer(canned))) {
            assertProblem(running.get("/api/v1/jobs/" + Canned.JOB).claimed().send(), 401, "invalid_credentials");
            assertThat(running.get("/api/v1/jobs/" + Canned.JOB).send().status())
                    .isEqualTo(200);
        }
    }

    private static Actor actor(Authentication authentication, Map<String, List<String>> headers) {
        return authentication.whoAsks(presenting(headers)).fold(Authenticated::actor, refusal -> {
            throw new AssertionError(refusal.code());
        });
    }

    private static String code(Authentication authentication, Map<String, List<String>> headers) {
        return authentication.whoAsks(presenting(headers)).fold(Authenticated::toString, Refusal::code);
    }

    private static Presented presenting(Map<String, List<String>> headers) {
        return name -> headers.getOrDefault(name, List.of());
    }
}
