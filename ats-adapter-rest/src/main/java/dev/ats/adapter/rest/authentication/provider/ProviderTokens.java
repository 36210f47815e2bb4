package dev.ats.adapter.rest.authentication.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.ats.adapter.rest.authentication.TokenKeys;
import dev.ats.adapter.rest.json.Json;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.application.kernel.Clock;
import java.text.ParseException;
import java.util.Base64;
import java.util.Optional;

/**
 * Reads the tokens of an external provider: JWTs (RFC 7519) signed with a key of the provider's own set, with algorithms of
 * public keys only. Thread-safe.
 */
public final class ProviderTokens {

    private static final int LONGEST = 8192;

    private final Provider provider;
    private final ProviderClaims claims;
    private final DiscoveredKeys keys;
    private final Clock clock;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /** Tokens of that provider; its keys are asked for when the first of them comes. */
    public ProviderTokens(Provider provider, Clock clock) {
        this.provider = provider;
        this.claims = new ProviderClaims(provider);
        this.keys = new DiscoveredKeys(provider);
        this.clock = clock;
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(new NamedKeys(ProviderKeys.kept(keys)));
        // What they say is read here, by the clock of the installation.
        processor.setJWTClaimsSetVerifier(null);
    }

    /** Whether the token says that it is the provider's; nothing of it is believed yet. */
    public boolean isMeant(String text) {
        return payload(text)
                .filter(said -> said.path("iss").asText().equals(provider.issuer()))
                .isPresent();
    }

    /**
     * What the token says, when it is genuine, for us and good now.
     *
     * @throws TokenKeys.Missing when the provider's keys cannot be known now
     */
    public Optional<Vouched> read(String text) {
        // Whatever is wrong of what it says needs no key to be refused.
        Optional<Vouched> said = payload(text).flatMap(payload -> claims.read(payload, clock.now()));
        return said.isPresent() && isGenuine(text) ? said : Optional.empty();
    }

    /** Whether it is good no longer, though it was read a moment ago. */
    public boolean isOver(Vouched vouched) {
        return !clock.now().isBefore(vouched.expiresAt());
    }

    private boolean isGenuine(String text) {
        try {
            processor.process(SignedJWT.parse(text), null);
            return true;
        } catch (RateLimitReachedException unknownKey) {
            if (!keys.areKnown()) {
                throw new TokenKeys.Missing("the keys of the identity provider are not known", unknownKey);
            }
            return false;
        } catch (KeySourceException away) {
            throw new TokenKeys.Missing("the keys of the identity provider cannot be had", away);
        } catch (ParseException | BadJOSEException | JOSEException forged) {
            return false;
        }
    }

    private static Optional<JsonNode> payload(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3 || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(Base64.getUrlDecoder().decode(parts[1])))
                    .filter(JsonNode::isObject);
        } catch (IllegalArgumentException | Refused malformed) {
            return Optional.empty();
        }
    }
}
