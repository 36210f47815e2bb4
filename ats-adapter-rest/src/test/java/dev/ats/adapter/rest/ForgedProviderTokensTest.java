package dev.ats.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.ats.adapter.rest.authentication.Authentication;
import dev.ats.adapter.rest.authentication.ProviderAuthentication;
import dev.ats.adapter.rest.authentication.provider.ProviderTokens;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tokens that say that they are the provider's, and are not, or not for us, or not now: none opens anything. */
class ForgedProviderTokensTest {

    private static final Issuer ISSUER = new Issuer();
    private static final Canned CANNED = new Canned();
    private static final Authentication AUTHENTICATION = new ProviderAuthentication(
            new ProviderTokens(ISSUER.provider(), () -> Canned.NOON),
            CANNED.ats().access().federation(),
            CANNED.ats().access().whoAmI(),
            () -> Canned.NOON,
            Running.bearer(CANNED));

    @BeforeAll
    static void letTheRealOneIn() {
        assertThat(answer(ISSUER.signed(claims().build()))).isEqualTo("let in");
        ISSUER.asked.clear();
    }

    @AfterAll
    static void askNobody() {
        try {
            assertThat(ISSUER.asked).as("requests that forgeries have caused").isEmpty();
        } finally {
            ISSUER.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> openNothing() throws JOSEException {
        Map<String, String> forged = new LinkedHashMap<>();
        claims(forged);
        headers(forged);
        shapes(forged);
        assertThat(forged).hasSizeGreaterThan(40);
        return forged.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.getKey(), () -> assertThat(answer(one.getValue())).isEqualTo("invalid_access_token")));
    }

    private static void claims(Map<String, String> forged) {
        Date noon = Date.from(Canned.NOON);
        add(forged, "expired", claims().expirationTime(noon));
        add(forged, "expired long ago", claims().expirationTime(Date.from(Instant.EPOCH)));
        add(forged, "never expiring", claims().expirationTime(null));
        add(forged, "expiring in words", claims().claim("exp", "tomorrow"));
        add(forged, "expired before time began", claims().claim("exp", -1));
        add(forged, "not good yet", claims().notBeforeTime(Date.from(Canned.NOON.plusSeconds(61))));
        add(forged, "made in the future", claims().issueTime(Date.from(Canned.NOON.plusSeconds(61))));
        add(forged, "made in words", claims().claim("iat", "yesterday"));
        add(forged, "for another", claims().audience("another"));
        add(forged, "for several others", claims().audience(List.of("one", "another")));
        add(forged, "for nobody", claims().audience((String) null));
        add(forged, "for a number", claims().claim("aud", 7));
        add(forged, "for nobody in a list", claims().claim("aud", List.of()));
        add(forged, "asked for by another", claims().claim("azp", "another"));
        add(
                forged,
                "asked for by another, for nobody",
                claims().audience((String) null).claim("azp", "another"));
        add(forged, "asked for by a list", claims().claim("azp", List.of(Issuer.AUDIENCE)));
        add(forged, "about nobody", claims().subject(null));
        add(forged, "about nobody in particular", claims().subject(""));
        add(forged, "about a number", claims().claim("sub", 7));
        add(forged, "about a blank", claims().subject("user 1"));
        add(forged, "about somebody endless", claims().subject("x".repeat(256)));
        add(forged, "about an accent", claims().subject("us\u00e9r"));
        add(forged, "in an organization that is a number", claims().claim("org_id", 7));
        add(forged, "in an organization with a blank", claims().claim("org_id", "org 1"));
        add(forged, "in an organization without end", claims().claim("org_id", "x".repeat(256)));
        add(
                forged,
                "with a role that is a number",
                claims().claim("org_id", "o").claim("org_role", 7));
        add(forged, "with roles that are numbers", claims().claim("org_id", "o").claim("roles", List.of(7)));
        add(forged, "with an address that is none", claims().claim("email", "not an address"));
    }

    private static void headers(Map<String, String> forged) throws JOSEException {
        RSAKey foreign = new RSAKeyGenerator(2048).keyID("key-1").generate();
        JWTClaimsSet claims = claims().build();
        forged.put(
                "signed with a key of the same name",
                signed(header(JWSAlgorithm.RS256).build(), claims, foreign));
        forged.put("naming no key", ISSUER.signed(new JWSHeader(JWSAlgorithm.RS256), claims));
        forged.put(
                "bringing its key",
                signed(header(JWSAlgorithm.RS256).jwk(foreign.toPublicJWK()).build(), claims, foreign));
        forged.put(
                "saying where its key is",
                signed(
                        header(JWSAlgorithm.RS256)
                                .jwkURL(URI.create(ISSUER.url() + "/theirs"))
                                .build(),
                        claims,
                        foreign));
        forged.put(
                "saying where its certificate is",
                signed(
                        header(JWSAlgorithm.RS256)
                                .x509CertURL(URI.create(ISSUER.url() + "/theirs"))
                                .build(),
                        claims,
                        foreign));
        forged.put(
                "with something critical",
                ISSUER.signed(
                        header(JWSAlgorithm.RS256)
                                .customParam("magic", true)
                                .criticalParams(Set.of("magic"))
                                .build(),
                        claims));
        forged.put(
                "a token for signing out",
                ISSUER.signed(
                        header(JWSAlgorithm.RS256)
                                .type(new JOSEObjectType("logout+jwt"))
                                .build(),
                        claims));
        forged.put(
                "a token of some other type",
                ISSUER.signed(
                        header(JWSAlgorithm.RS256)
                                .type(new JOSEObjectType("dpop+jwt"))
                                .build(),
                        claims));
        forged.put("signed by nobody", new PlainJWT(claims).serialize());
        for (JWSAlgorithm algorithm : List.of(JWSAlgorithm.HS256, JWSAlgorithm.HS384, JWSAlgorithm.HS512)) {
            byte[] secret = ISSUER.key().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
            SignedJWT jwt = new SignedJWT(header(algorithm).build(), claims);
            jwt.sign(new MACSigner(secret));
            forged.put("signed with the public key as a secret, " + algorithm, jwt.serialize());
        }
    }

    private static void shapes(Map<String, String> forged) {
        String good = ISSUER.signed(claims().build());
        String[] parts = good.split("\\.");
        String said = new Base64URL(parts[1]).decodeToString();
        forged.put("saying twice who it is about", ISSUER.signedText(said.replace("{", "{\"sub\":\"user_2\",")));
        forged.put("saying twice whom it is for", ISSUER.signedText(said.replace("{", "{\"aud\":\"another\",")));
        forged.put("saying a list", ISSUER.signedText("[" + said + "]"));
        forged.put("saying nothing", ISSUER.signedText(""));
        forged.put(
                "without end",
                ISSUER.signed(claims().claim("more", "x".repeat(8000)).build()));
        forged.put("without signature", parts[0] + "." + parts[1] + ".");
        forged.put("cut short", good.substring(0, good.length() - 10));
        forged.put("with another's claims", parts[0] + "." + other(parts[1]) + "." + parts[2]);
        forged.put("with a zero signature", parts[0] + "." + parts[1] + "." + Base64URL.encode(new byte[256]));
        forged.put("without a head", "." + parts[1] + "." + parts[2]);
        forged.put("with a head of words", Base64URL.encode("head") + "." + parts[1] + "." + parts[2]);
        forged.put("with an empty head", Base64URL.encode("{}") + "." + parts[1] + "." + parts[2]);
        forged.put(
                "said to be signed by nobody",
                Base64URL.encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + "." + parts[2]);
        forged.put(
                "said to be signed otherwise",
                Base64URL.encode("{\"alg\":\"ES256\",\"kid\":\"key-1\"}") + "." + parts[1] + "." + parts[2]);
    }

    /** The same claims about somebody else, under a signature that is not theirs. */
    private static String other(String payload) {
        String text = new Base64URL(payload).decodeToString().replace("user_1", "user_2");
        return Base64URL.encode(text).toString();
    }

    private static JWTClaimsSet.Builder claims() {
        return ISSUER.about("user_1", Date.from(Canned.NOON));
    }

    private static void add(Map<String, String> forged, String how, JWTClaimsSet.Builder claims) {
        forged.put(how, ISSUER.signed(claims.build()));
    }

    private static JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID("key-1");
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, RSAKey key) throws JOSEException {
        SignedJWT jwt = new SignedJWT(header, claims);
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }

    private static String answer(String token) {
        return AUTHENTICATION
                .whoAsks(name -> name.equals("Authorization") ? List.of("Bearer " + token) : List.of())
                .fold(who -> "let in", refusal -> refusal.code());
    }
}
