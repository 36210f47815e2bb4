package dev.ats.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import dev.ats.adapter.rest.authentication.AccessTokens;
import dev.ats.adapter.rest.authentication.TokenKeys;
import java.text.ParseException;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands in an access token. */
class AccessTokensTest {

    private final AccessTokens tokens = Canned.tokens(new OwnKeys(), () -> Canned.NOON);

    @Test
    void saysWhoseItIsWhereTheyActAndUntilWhen() throws ParseException {
        AccessTokens.Issued issued = tokens.signing().issue(Canned.signedIn());
        SignedJWT jwt = SignedJWT.parse(issued.text());

        assertThat(jwt.getHeader().toJSONObject())
                .containsOnlyKeys("alg", "typ", "kid")
                .containsEntry("alg", "ES256")
                .containsEntry("typ", "at+jwt")
                .containsEntry("kid", "now");
        var claims = jwt.getJWTClaimsSet();
        assertThat(claims.getClaims().keySet())
                .containsExactlyInAnyOrder("iss", "aud", "sub", "sid", "org", "iat", "exp", "jti");
        assertThat(claims.getIssuer()).isEqualTo(Canned.ISSUER);
        assertThat(claims.getAudience()).containsExactly("ats-api");
        assertThat(claims.getSubject()).isEqualTo(Canned.RECRUITER.toString());
        assertThat(claims.getStringClaim("sid")).isEqualTo(Canned.SESSION.toString());
        assertThat(claims.getStringClaim("org")).isEqualTo(Canned.BAKERY.toString());
        assertThat(claims.getExpirationTime())
                .isEqualTo(Date.from(Canned.NOON.plusSeconds(900).truncatedTo(java.time.temporal.ChronoUnit.SECONDS)));
        assertThat(issued.expiresIn()).isEqualTo(900);
        assertThat(issued.text()).hasSizeLessThan(1_000);
        assertThat(issued.toString()).doesNotContain(issued.text());
    }

    @Test
    void namesNoOrganizationWhereThereIsNone() throws ParseException {
        String text = tokens.signing().issue(Canned.signedIn(null)).text();

        assertThat(SignedJWT.parse(text).getJWTClaimsSet().getClaims()).doesNotContainKey("org");
    }

    @Test
    void isNotSignedWithAKeyOfAnotherKind() {
        TokenKeys broken = new TokenKeys() {
            @Override
            public String current() {
                return OwnKeys.NOW.toPublicJWK().toJSONString();
            }

            @Override
            public Optional<String> find(String kid) {
                return Optional.empty();
            }
        };

        assertThatThrownBy(() -> Canned.tokens(broken, () -> Canned.NOON).signing())
                .isInstanceOf(IllegalStateException.class)
                .message()
                .doesNotContain("\"x\"");
    }

    @Test
    void livesForASecondAtLeast() {
        assertThatThrownBy(() -> new AccessTokens(
                        new OwnKeys(), "ats", Duration.ofMillis(999), () -> Canned.NOON, () -> Canned.id(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
