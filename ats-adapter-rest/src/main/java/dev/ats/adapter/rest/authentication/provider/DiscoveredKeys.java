package dev.ats.adapter.rest.authentication.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetParseException;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.ResourceRetriever;
import dev.ats.adapter.rest.json.Json;
import dev.ats.adapter.rest.problems.Refused;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;

/** The keys of a provider, fetched from where the installation was told, or from where the provider itself says. */
final class DiscoveredKeys implements JWKSetSource<SecurityContext> {

    private static final int PATIENCE_MILLIS = 2000;
    private static final int MOST_BYTES = 256 * 1024;

    private final Provider provider;
    private final ResourceRetriever retriever =
            new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, MOST_BYTES);
    private volatile boolean known;

    DiscoveredKeys(Provider provider) {
        this.provider = provider;
    }

    /** Whether they were known once. */
    boolean areKnown() {
        return known;
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator evaluator, long now, SecurityContext context)
            throws KeySourceException {
        String keys = fetch((provider.keys() == null ? discovered() : provider.keys()));
        try {
            JWKSet set = JWKSet.parse(keys);
            known = true;
            return set;
        } catch (ParseException malformed) {
            throw new JWKSetParseException("what the identity provider calls its keys is no set of keys", malformed);
        }
    }

    /** The provider has to be the one that it was taken for (OpenID Connect Discovery 1.0, section 4.3). */
    private URI discovered() throws KeySourceException {
        String text = fetch(provider.configuration());
        try {
            JsonNode said = Json.read(text.getBytes(StandardCharsets.UTF_8));
            URI keys = URI.create(said.path("jwks_uri").asText());
            boolean secret =
                    "https".equals(keys.getScheme()) || provider.issuer().startsWith("http:");
            if (said.path("issuer").asText().equals(provider.issuer()) && secret && keys.getHost() != null) {
                return keys;
            }
        } catch (Refused | IllegalArgumentException malformed) {
            throw new JWKSetParseException("the identity provider's configuration cannot be read", malformed);
        }
        throw new JWKSetParseException("the identity provider's configuration is another's", null);
    }

    private String fetch(URI from) throws JWKSetRetrievalException {
        try {
            URL url = from.toURL();
            return retriever.retrieveResource(url).getContent();
        } catch (IOException unreachable) {
            throw new JWKSetRetrievalException("the identity provider does not answer", unreachable);
        }
    }

    @Override
    public void close() {
        // There is nothing open between two fetches.
    }
}
