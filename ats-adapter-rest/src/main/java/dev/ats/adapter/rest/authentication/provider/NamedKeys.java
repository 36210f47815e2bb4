package dev.ats.adapter.rest.authentication.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyConverter;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.Key;
import java.security.PublicKey;
import java.util.List;
import java.util.Set;

/**
 * Selects the provider's key that a token names, if it suits how the token is signed. The keys are asked for anew where
 * there is none of that name (OpenID Connect Core 1.0, section 10.1.1), and for no other reason.
 */
final class NamedKeys implements JWSKeySelector<SecurityContext> {

    /** Those of public keys: a secret that is shared could be a public key, taken for one. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final JWKSource<SecurityContext> keys;

    NamedKeys(JWKSource<SecurityContext> keys) {
        this.keys = keys;
    }

    @Override
    public List<? extends Key> selectJWSKeys(JWSHeader header, SecurityContext context) throws KeySourceException {
        if (!ALGORITHMS.contains(header.getAlgorithm()) || header.getKeyID() == null) {
            return List.of();
        }
        JWKMatcher named = new JWKMatcher.Builder().keyID(header.getKeyID()).build();
        List<JWK> found = keys.get(new JWKSelector(named), context);
        List<JWK> suiting = new JWKSelector(JWKMatcher.forJWSHeader(header)).select(new JWKSet(found));
        return KeyConverter.toJavaKeys(suiting).stream()
                .filter(PublicKey.class::isInstance)
                .toList();
    }
}
