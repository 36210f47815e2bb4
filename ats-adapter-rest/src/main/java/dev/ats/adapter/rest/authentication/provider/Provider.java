package dev.ats.adapter.rest.authentication.provider;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.RoleName;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/**
 * The provider whose tokens are believed.
 *
 * @param issuer what its tokens say as {@code iss}, character by character
 * @param audiences what its tokens have to say as {@code aud} and {@code azp}, as far as they say anything; one at least
 * @param keys where its keys are (RFC 7517), or null to ask it (OpenID Connect Discovery 1.0)
 * @param roles which roles its own are here
 */
public record Provider(String issuer, Set<String> audiences, URI keys, Map<String, RoleName> roles) {

    public Provider {
        requireNonNull(issuer, "issuer");
        audiences = Set.copyOf(audiences);
        roles = Map.copyOf(roles);
        if (audiences.isEmpty()) {
            throw new IllegalArgumentException("whose tokens are for nobody in particular are for somebody else");
        }
    }

    /** Where it tells about itself. */
    URI configuration() {
        return URI.create((issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer)
                + "/.well-known/openid-configuration");
    }
}
