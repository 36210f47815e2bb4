package dev.ats.adapter.rest.authentication;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.kernel.Clock;
import dev.ats.domain.shared.IdSource;
import dev.ats.domain.shared.OrganizationId;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

/**
 * Access tokens: signed JWTs after RFC 9068, with ES256 and keys of our own set only. What is read was signed here, for
 * this API, and has not expired; nothing in a token can choose how it is verified. Thread-safe.
 */
public final class AccessTokens {

    /** Whom they are for. */
    static final String AUDIENCE = "ats-api";

    /** What they are, so that no other signed thing is taken for one. */
    static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");

    private static final int LONGEST_KID = 200;

    private final TokenKeys keys;
    private final Clock clock;
    private final IdSource ids;
    private final Claims claims;
    private final Duration life;

    /**
     * Tokens of one installation.
     *
     * @param issuer who signs them; the same in every process of the installation
     * @param life how long they are good, in whole seconds
     * @param ids where the ids of tokens come from
     */
    public AccessTokens(TokenKeys keys, String issuer, Duration life, Clock clock, IdSource ids) {
        this.keys = requireNonNull(keys, "keys");
        this.clock = requireNonNull(clock, "clock");
        this.ids = requireNonNull(ids, "ids");
        this.life = requireNonNull(life, "life");
        this.claims = new Claims(issuer, life);
        if (life.toSeconds() < 1) {
            throw new IllegalArgumentException("a token lives for a second at least: " + life);
        }
    }

    /**
     * A token, just made.
     *
     * @param expiresIn after how many seconds it is good no longer
     */
    public record Issued(String text, long expiresIn) {

        @Override
        public String toString() {
            return "(access token)";
        }
    }

    /** Makes tokens with a key that is there. */
    @FunctionalInterface
    public interface Signing {

        /** The token of whoever has just signed in. */
        Issued issue(SignedIn who);
    }

    /**
     * The key in use now, got before anything is changed for which a token would be missing afterwards.
     *
     * @throws TokenKeys.Missing when there is none now
     */
    public Signing signing() {
        String jwk = keys.current();
        try {
            ECKey key = ECKey.parse(jwk);
            ECDSASigner signer = new ECDSASigner(key);
            return who -> issue(who, key.getKeyID(), signer);
        } catch (ParseException | JOSEException broken) {
            throw new IllegalStateException("the key that signs access tokens is no private key on P-256", broken);
        }
    }

    /**
     * What the token says, when it is genuine and good now.
     *
     * @throws TokenKeys.Missing when the keys cannot be known now
     */
    Optional<AccessToken> read(String text) {
        return CompactToken.of(text)
                .filter(token -> keyOf(token)
                        .flatMap(keys::find)
                        .filter(jwk -> isSignedWith(jwk, text))
                        .isPresent())
                .flatMap(token -> claims.read(token.payload(), clock.now()));
    }

    /** Whether it is good no longer, though it was read a moment ago. */
    boolean isOver(AccessToken token) {
        return !token.isGoodAt(clock.now());
    }

    private Issued issue(SignedIn who, String kid, ECDSASigner signer) {
        Instant now = clock.now().truncatedTo(ChronoUnit.SECONDS);
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer(claims.issuer())
                .audience(AUDIENCE)
                .subject(who.account().toString())
                .claim(Claims.SESSION, who.session().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(life)))
                .jwtID(ids.next().toString());
        OrganizationId organization = who.organization();
        if (organization != null) {
            set.claim(Claims.ORGANIZATION, organization.toString());
        }
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).type(TYPE).keyID(kid).build(), set.build());
        try {
            jwt.sign(signer);
        } catch (JOSEException broken) {
            throw new IllegalStateException("a token cannot be signed", broken);
        }
        return new Issued(jwt.serialize(), life.toSeconds());
    }

    /** The key its header names, if that says nothing else than that it is a token of ours. */
    private static Optional<String> keyOf(CompactToken token) {
        var header = token.header();
        // Nothing more may stand there: jwk, jku, x5u and x5c would name another key, crit and b64 another way.
        boolean ours = Set.copyOf(CompactToken.names(header)).equals(Set.of("alg", "typ", "kid"))
                && header.path("alg").asText().equals(JWSAlgorithm.ES256.getName())
                && header.path("typ").asText().equals(TYPE.getType())
                && header.path("kid").isTextual();
        return ours
                ? Optional.of(header.path("kid").textValue()).filter(kid -> kid.length() <= LONGEST_KID)
                : Optional.empty();
    }

    private static boolean isSignedWith(String jwk, String text) {
        ECDSAVerifier verifier;
        try {
            verifier = new ECDSAVerifier(ECKey.parse(jwk).toPublicJWK());
        } catch (ParseException | JOSEException broken) {
            throw new IllegalStateException("a key that verifies access tokens is no key on P-256", broken);
        }
        try {
            return SignedJWT.parse(text).verify(verifier);
        } catch (ParseException | JOSEException forged) {
            return false;
        }
    }
}
