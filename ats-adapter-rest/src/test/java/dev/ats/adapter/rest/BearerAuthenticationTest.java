package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.rest.authentication.AccessTokens;
import dev.ats.adapter.rest.authentication.Authenticated;
import dev.ats.adapter.rest.authentication.Authentication;
import dev.ats.adapter.rest.authentication.BearerAuthentication;
import dev.ats.application.access.Identity;
import dev.ats.application.access.sessions.IdentifySession;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.kernel.GateRules;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Policy;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** How long a token is believed, and as whom. */
class BearerAuthenticationTest {

    private final OwnKeys keys = new OwnKeys();
    private final AtomicReference<Instant> now = new AtomicReference<>(Canned.NOON);
    private final AccessTokens tokens = Canned.tokens(keys, now::get);
    private final List<IdentifySession> asked = new ArrayList<>();
    private final AtomicReference<BiFunction<Actor, IdentifySession, Outcome<Identity>>> identify =
            new AtomicReference<>((actor, query) -> Outcome.done(Canned.recruiter()));
    private final Authentication bearer = new BearerAuthentication(
            tokens,
            (actor, query, requestId) -> {
                asked.add(query);
                return identify.get().apply(actor, query);
            },
            now::get);

    @Test
    void actsInTheOrganizationOfTheTokenWithTheRolesHeldThereNow() {
        Authenticated bakery = who(token(Canned.BAKERY));
        Authenticated mill = who(token(Canned.MILL));

        assertThat(bakery.actor().organization()).contains(Canned.BAKERY);
        assertThat(Policy.everPermits(bakery.actor(), Permission.MEMBER_INVITE)).isTrue();
        assertThat(mill.actor().organization()).contains(Canned.MILL);
        assertThat(Policy.everPermits(mill.actor(), Permission.MEMBER_INVITE)).isFalse();
        assertThat(mill.session()).isEqualTo(Canned.SESSION);
    }

    @Test
    void isABareAccountWithoutOrganization() {
        assertThat(who(token(null)).actor()).isEqualTo(new Actor.Account(Canned.RECRUITER));
    }

    @Test
    void asksAsTheAccountOfTheToken() {
        AtomicReference<Actor> asker = new AtomicReference<>();
        identify.set((actor, query) -> {
            asker.set(actor);
            return Outcome.done(Canned.recruiter());
        });
        who(token(Canned.BAKERY));

        assertThat(asker.get()).isEqualTo(new Actor.Account(Canned.RECRUITER));
        assertThat(asked).containsExactly(new IdentifySession(Canned.SESSION));
    }

    @Test
    void asksOnceInFourSeconds() {
        String token = token(Canned.BAKERY);
        who(token);
        now.set(Canned.NOON.plusMillis(3_999));
        who(token);
        assertThat(asked).hasSize(1);

        now.set(Canned.NOON.plusMillis(4_000));
        who(token);
        assertThat(asked).hasSize(2);
    }

    @Test
    void countsFromWhenItAskedHoweverLongTheAnswerTook() {
        String token = token(Canned.BAKERY);
        identify.set((actor, query) -> {
            now.set(Canned.NOON.plusMillis(3_500));
            return Outcome.done(Canned.recruiter());
        });
        who(token);
        now.set(Canned.NOON.plusMillis(4_000));
        who(token);

        assertThat(asked).hasSize(2);
    }

    @Test
    void knowsWithinFiveSecondsThatASessionHasEnded() {
        String token = token(Canned.BAKERY);
        who(token);
        identify.set((actor, query) -> Outcome.refused(GateRules.NOT_FOUND.broken()));
        now.set(Canned.NOON.plusSeconds(5));

        assertThat(code(token)).isEqualTo("session_ended");
    }

    @Test
    void knowsWithinFiveSecondsThatRolesHaveChanged() {
        String token = token(Canned.BAKERY);
        assertThat(Policy.everPermits(who(token).actor(), Permission.MEMBER_INVITE))
                .isTrue();
        identify.set((actor, query) -> Outcome.done(belongingTo(Canned.BAKERY, "recruiter")));
        now.set(Canned.NOON.plusSeconds(5));

        assertThat(Policy.everPermits(who(token).actor(), Permission.MEMBER_INVITE))
                .isFalse();
        assertThat(Policy.everPermits(who(token).actor(), Permission.JOB_CREATE))
                .isTrue();
    }

    @Test
    void knowsWithinFiveSecondsThatSomebodyIsAMemberNoLonger() {
        String token = token(Canned.BAKERY);
        who(token);
        identify.set((actor, query) -> Outcome.done(belongingTo(Canned.MILL, "recruiter")));
        now.set(Canned.NOON.plusSeconds(5));

        assertThat(code(token)).isEqualTo("session_ended");
    }

    @Test
    void doesNotBelieveAnOrganizationThatItsHolderNeverBelongedTo() {
        assertThat(code(token(new OrganizationId(Canned.id(99))))).isEqualTo("session_ended");
    }

    @Test
    void doesNotBelieveASessionOfSomebodyElse() {
        who(token(Canned.BAKERY));
        String theirs = tokenOf(Canned.CANDIDATE, null);

        assertThat(code(theirs)).isEqualTo("session_ended");
        assertThat(asked).hasSize(2);
    }

    @Test
    void expiresWhileItIsRemembered() {
        String token = token(Canned.BAKERY);
        now.set(Canned.NOON.plusSeconds(899));
        who(token);
        now.set(Canned.NOON.plusMillis(899_999));

        assertThat(code(token)).isEqualTo("invalid_access_token");
    }

    @Test
    void doesNotBlameTheSenderForTheMachine() {
        String token = token(Canned.BAKERY);
        identify.set((actor, query) -> Outcome.refused(GateRules.UNAVAILABLE.broken()));
        assertThat(code(token)).isEqualTo("unavailable");

        keys.missing.set(true);
        assertThat(code(new Forgery().signed())).isEqualTo("unavailable");
    }

    @Test
    void doesNotRememberEverybody() {
        for (int i = 0; i <= 10_000; i++) {
            SessionId session = new SessionId(Canned.id(100_000 + i));
            who(token(session, Canned.RECRUITER, Canned.BAKERY));
        }
        asked.clear();
        who(token(new SessionId(Canned.id(100_000)), Canned.RECRUITER, Canned.BAKERY));
        who(token(new SessionId(Canned.id(110_000)), Canned.RECRUITER, Canned.BAKERY));

        assertThat(asked).containsExactly(new IdentifySession(new SessionId(Canned.id(100_000))));
    }

    @Test
    void reachesTheUseCasesAsTheActor() {
        try (Running running = Running.canned()) {
            running.get("/api/v1/jobs/" + Canned.JOB).signedIn().send();

            assertThat(running.canned.actor.get().organization()).contains(Canned.BAKERY);
        }
    }

    @Test
    void answers401OrTheMachinesOwn503() {
        Canned canned = new Canned();
        try (Running running = Running.of(canned)) {
            canned.identify = query -> Outcome.refused(GateRules.NOT_FOUND.broken());
            Running.Got ended = running.get("/api/v1/auth/me").signedIn().send();
            canned.identify = query -> Outcome.refused(GateRules.UNAVAILABLE.broken());
            Running.Got broken = running.get("/api/v1/auth/me").signedIn().send();

            assertProblem(ended, 401, "session_ended");
            assertThat(ended.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
            assertProblem(broken, 503, "unavailable");
        }
    }

    private String token(OrganizationId organization) {
        return tokenOf(Canned.RECRUITER, organization);
    }

    private String tokenOf(AccountId account, OrganizationId organization) {
        return token(Canned.SESSION, account, organization);
    }

    private String token(SessionId session, AccountId account, OrganizationId organization) {
        return tokens.signing()
                .issue(new SignedIn(
                        session, Canned.SECRET, account, organization, new RoleName("recruiter"), List.of()))
                .text();
    }

    private static Identity belongingTo(OrganizationId organization, String role) {
        return new Identity(
                Canned.RECRUITER,
                new Name("Rosa Recruiter"),
                new Email("rosa@example.com"),
                List.of(new Identity.In(organization, Set.of(new RoleName(role)))));
    }

    private Authenticated who(String token) {
        return whoAsks(token).fold(who -> who, refusal -> {
            throw new AssertionError(refusal.code());
        });
    }

    private String code(String token) {
        return whoAsks(token).fold(Authenticated::toString, Refusal::code);
    }

    private Outcome<Authenticated> whoAsks(String token) {
        return bearer.whoAsks(name -> name.equals("Authorization") ? List.of("Bearer " + token) : List.of());
    }
}
