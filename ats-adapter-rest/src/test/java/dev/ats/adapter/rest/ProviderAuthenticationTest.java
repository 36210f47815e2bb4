package dev.ats.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import dev.ats.adapter.rest.authentication.Authenticated;
import dev.ats.adapter.rest.authentication.Authentication;
import dev.ats.adapter.rest.authentication.ProviderAuthentication;
import dev.ats.adapter.rest.authentication.provider.Provider;
import dev.ats.adapter.rest.authentication.provider.ProviderTokens;
import dev.ats.application.access.federation.AdmitIdentity;
import dev.ats.application.access.federation.ResolveIdentity;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.federation.ExternalId;
import dev.ats.domain.access.federation.ExternalIdentity;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom an external provider vouches for, as what it says they are. */
class ProviderAuthenticationTest {

    private static final OrganizationId ELSEWHERE = new OrganizationId(new UUID(4, 4));

    @AutoClose
    private final Issuer issuer = new Issuer();

    private final AtomicReference<Instant> now = new AtomicReference<>(Canned.NOON);
    private final Canned canned = new Canned();
    private final Authentication authentication = believing(issuer.provider());

    private Authentication believing(Provider provider) {
        return new ProviderAuthentication(
                new ProviderTokens(provider, now::get),
                canned.ats().access().federation(),
                canned.ats().access().whoAmI(),
                now::get,
                Running.bearer(canned));
    }

    private Outcome<Authenticated> ask(Authentication way, String token, String... organization) {
        return way.whoAsks(name -> switch (name) {
            case "Authorization" -> List.of("Bearer " + token);
            case "X-Organization-Id" -> List.of(organization);
            default -> List.of();
        });
    }

    private Actor actor(String token, String... organization) {
        return ask(authentication, token, organization).fold(Authenticated::actor, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private String refusal(String token, String... organization) {
        return ask(authentication, token, organization).fold(who -> "let in " + who, refusal -> refusal.code());
    }

    private JWTClaimsSet.Builder claims() {
        return issuer.about("user_1", Date.from(now.get()));
    }

    private String token(JWTClaimsSet.Builder claims) {
        return issuer.signed(claims.build());
    }

    @Test
    void letsInWhomItVouchesForAsTheirBareAccount() {
        assertThat(actor(token(claims()))).isEqualTo(new Actor.Account(Canned.RECRUITER));
        assertThat(canned.asked(ResolveIdentity.class))
                .isEqualTo(new ResolveIdentity(new ExternalIdentity(issuer.url(), "user_1"), null));
        assertThat(issuer.asked).containsExactly("/.well-known/openid-configuration", "/keys");
    }

    static List<Map<String, Object>> whereOrganizationAndRoleStand() {
        return List.of(
                Map.of("org_id", "org_1", "org_role", "org:recruiter"),
                Map.of("org_id", "org_1", "org_role", "hr"),
                Map.of("o", Map.of("id", "org_1", "rol", "recruiter")),
                Map.of("organization_id", "org_1", "roles", List.of("recruiter", "staff")),
                Map.of("organization_id", "org_1", "role", "recruiter"));
    }

    @ParameterizedTest
    @MethodSource("whereOrganizationAndRoleStand")
    void actsInTheOrganizationWithTheRoleThatItSays(Map<String, Object> said) {
        canned.resolve = query -> Outcome.done(new ResolveIdentity.Resolved(null, Canned.BAKERY));
        JWTClaimsSet.Builder claims = claims();
        said.forEach(claims::claim);

        assertThat(actor(token(claims)).organization()).contains(Canned.BAKERY);
        assertThat(canned.asked(ResolveIdentity.class).organization()).isEqualTo(new ExternalId("org_1"));
        assertThat(canned.asked(AdmitIdentity.class))
                .isEqualTo(new AdmitIdentity(
                        new ExternalIdentity(issuer.url(), "user_1"),
                        new Email("user_1@example.org"),
                        new Name("Ada Lovelace"),
                        Canned.BAKERY,
                        Set.of(new RoleName("recruiter"))));
    }

    @Test
    void takesClerksTokensWithoutAudienceByWhomTheyWereMadeFor() {
        JWTClaimsSet.Builder clerk = new JWTClaimsSet.Builder()
                .issuer(issuer.url())
                .claim("azp", Issuer.AUDIENCE)
                .subject("user_1")
                .claim("sid", "sess_1")
                .claim("fva", List.of(3, -1))
                .claim("v", 2)
                .claim("o", Map.of("id", "org_1", "slg", "bakery", "rol", "member"))
                .issueTime(Date.from(now.get()))
                .notBeforeTime(Date.from(now.get()))
                .expirationTime(Date.from(now.get().plusSeconds(60)));

        assertThat(actor(token(clerk)).organization()).contains(Canned.BAKERY);
        assertThat(canned.asked).as("a role that is none here changes nothing").doesNotContainKey(AdmitIdentity.class);
    }

    @Test
    void admitsAgainOnlyWhenItSaysSomethingNew() {
        JWTClaimsSet.Builder same = claims().claim("org_id", "org_1").claim("roles", List.of("admin", "recruiter"));
        assertThat(actor(token(same)).organization()).contains(Canned.BAKERY);
        assertThat(canned.asked).doesNotContainKey(AdmitIdentity.class);

        actor(token(claims().claim("org_id", "org_1").claim("org_role", "org:admin")));
        assertThat(canned.asked(AdmitIdentity.class).roles()).containsExactly(new RoleName("admin"));
    }

    @Test
    void refusesWhomItCannotPlace() {
        canned.resolve = query -> Outcome.done(new ResolveIdentity.Resolved(Canned.RECRUITER, null));
        assertThat(refusal(token(claims().claim("org_id", "org_9")))).isEqualTo("not_a_member");

        canned.resolve = query -> Outcome.done(new ResolveIdentity.Resolved(Canned.RECRUITER, ELSEWHERE));
        assertThat(refusal(token(claims().claim("org_id", "org_2")))).isEqualTo("not_a_member");

        canned.admit = command -> Outcome.refused(SessionRules.ROLE_NOT_HELD.broken());
        assertThat(refusal(token(claims().claim("org_id", "org_3").claim("role", "manager"))))
                .isEqualTo("role_not_held");
    }

    @Test
    void letsThemSayWhereTheyActWhereItDoesNot() {
        assertThat(actor(token(claims()), Canned.MILL.toString()).organization())
                .contains(Canned.MILL);
        assertThat(refusal(token(claims()), ELSEWHERE.toString())).isEqualTo("not_a_member");
        assertThat(refusal(token(claims()), "mill")).isEqualTo("invalid_credentials");
        assertThat(refusal(token(claims()), Canned.MILL.toString(), Canned.MILL.toString()))
                .isEqualTo("invalid_credentials");
        assertThat(refusal(token(claims().claim("org_id", "org_1")), Canned.MILL.toString()))
                .isEqualTo("invalid_credentials");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PS256", "RS512", "RS384"})
    void readsTheSignaturesOfPublicKeys(String algorithm) {
        String token = issuer.signed(
                new JWSHeader.Builder(JWSAlgorithm.parse(algorithm))
                        .keyID("key-1")
                        .build(),
                claims().build());

        assertThat(actor(token)).isEqualTo(new Actor.Account(Canned.RECRUITER));
    }

    @Test
    void believesATokenUntilItExpires() {
        String token = token(claims());
        actor(token);

        now.set(Canned.NOON.plusSeconds(299));
        actor(token);
        now.set(Canned.NOON.plusSeconds(300));

        assertThat(refusal(token)).isEqualTo("invalid_access_token");
    }

    @Test
    void findsOutAtOnceThatItSignsWithAnotherKey() {
        actor(token(claims()));
        issuer.rotate("key-2");

        assertThat(actor(token(claims()))).isEqualTo(new Actor.Account(Canned.RECRUITER));
    }

    @Test
    void isAskedTwiceAtMostForKeysThatThereAreNot() {
        actor(token(claims()));
        issuer.asked.clear();

        for (int i = 0; i < 50; i++) {
            JWSHeader unknown = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID("key-" + (100 + i))
                    .build();
            assertThat(refusal(issuer.signed(unknown, claims().build()))).isEqualTo("invalid_access_token");
        }

        assertThat(issuer.asked.stream().filter("/keys"::equals)).hasSizeBetween(1, 2);
        actor(token(claims()));
    }

    @Test
    void goesOnWhileItIsAwayButBeginsWithNobody() {
        actor(token(claims()));
        issuer.goAway(true);
        now.set(Canned.NOON.plusSeconds(10));
        assertThat(actor(token(claims()))).isEqualTo(new Actor.Account(Canned.RECRUITER));

        String token = token(claims());
        Authentication fresh = believing(issuer.provider());
        for (int i = 0; i < 5; i++) {
            assertThat(ask(fresh, token).<String>fold(who -> "let in", refusal -> refusal.code()))
                    .isEqualTo("unavailable");
        }
    }

    @Test
    void takesNoKeysFromWhoeverClaimsToBeAnother() {
        issuer.claimToBe("https://id.example.com");

        assertThat(refusal(token(claims()))).isEqualTo("unavailable");
        assertThat(issuer.asked).doesNotContain("/keys");
    }

    @Test
    void takesItsKeysFromWhereItWasToldThatTheyAre() {
        Authentication told = believing(
                new Provider(issuer.url(), Set.of(Issuer.AUDIENCE), URI.create(issuer.url() + "/keys"), Map.of()));

        assertThat(ask(told, token(claims())).<Boolean>fold(who -> true, refusal -> false))
                .isTrue();
        assertThat(issuer.asked).containsExactly("/keys");
    }

    @Test
    void takesTheRolesThatItWasTold() {
        canned.resolve = query -> Outcome.done(new ResolveIdentity.Resolved(null, Canned.BAKERY));
        Authentication told = believing(new Provider(
                issuer.url(),
                Set.of(Issuer.AUDIENCE),
                null,
                Map.of("org:partner", new RoleName("sourcer"), "admin", new RoleName("interviewer"))));

        ask(told, token(claims().claim("org_id", "org_1").claim("roles", List.of("org:partner", "admin"))));

        assertThat(canned.asked(AdmitIdentity.class).roles())
                .containsExactlyInAnyOrder(new RoleName("sourcer"), new RoleName("interviewer"));
    }

    @Test
    void asksInTheOtherWayWhereNothingOfItsIsPresented() {
        assertThat(actor(canned.token()).organization()).contains(Canned.BAKERY);
        assertThat(issuer.asked).isEmpty();
    }
}
