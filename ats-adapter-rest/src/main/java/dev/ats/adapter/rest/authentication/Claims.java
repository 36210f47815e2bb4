package dev.ats.adapter.rest.authentication;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.adapter.rest.json.Scalar;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What an access token has to say: every claim that belongs there, each in the one way we write it, and no other.
 *
 * @param issuer who signs them
 * @param life how long they are good at most
 */
record Claims(String issuer, Duration life) {

    /** The session. */
    static final String SESSION = "sid";

    /** The organization acted in. */
    static final String ORGANIZATION = "org";

    /** How far the clocks of the installation's processes may be apart. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    private static final Set<String> NEEDED = Set.of("iss", "aud", "sub", SESSION, "iat", "exp", "jti");
    private static final Set<String> KNOWN =
            Set.of("iss", "aud", "sub", SESSION, "iat", "exp", "jti", ORGANIZATION, "nbf");
    private static final long LAST_SECOND = 253_402_300_799L;

    Claims {
        requireNonNull(issuer, "issuer");
        requireNonNull(life, "life");
    }

    /** What they say, when that is good now. */
    Optional<AccessToken> read(JsonNode claims, Instant now) {
        List<String> names = CompactToken.names(claims);
        if (!KNOWN.containsAll(names) || !Set.copyOf(names).containsAll(NEEDED)) {
            return Optional.empty();
        }
        try {
            id(claims, "jti");
            Instant expires = time(claims, "exp");
            AccessToken token = new AccessToken(
                    new AccountId(id(claims, "sub")),
                    new SessionId(id(claims, SESSION)),
                    claims.has(ORGANIZATION) ? new OrganizationId(id(claims, ORGANIZATION)) : null,
                    expires);
            return isOurs(claims) && isTimely(claims, expires, now) ? Optional.of(token) : Optional.empty();
        } catch (InvalidValue malformed) {
            return Optional.empty();
        }
    }

    private boolean isOurs(JsonNode claims) {
        return text(claims, "iss").equals(issuer) && text(claims, "aud").equals(AccessTokens.AUDIENCE);
    }

    private boolean isTimely(JsonNode claims, Instant expires, Instant now) {
        Instant issued = time(claims, "iat");
        Instant from = claims.has("nbf") ? time(claims, "nbf") : issued;
        Instant soon = now.plus(SKEW);
        return now.isBefore(expires)
                && issued.isBefore(expires)
                && !issued.isAfter(soon)
                && !from.isAfter(soon)
                && !expires.isAfter(soon.plus(life));
    }

    private static Instant time(JsonNode claims, String name) {
        JsonNode value = claims.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new InvalidValue("must be a time in seconds");
        }
        long seconds = value.longValue();
        if (seconds < 0 || seconds > LAST_SECOND) {
            throw new InvalidValue("must be a time that can be");
        }
        return Instant.ofEpochSecond(seconds);
    }

    private static UUID id(JsonNode claims, String name) {
        String text = text(claims, name);
        UUID id = Scalar.uuid(text);
        if (!id.toString().equals(text)) {
            throw new InvalidValue("must be a UUID in lower case");
        }
        return id;
    }

    private static String text(JsonNode claims, String name) {
        if (!claims.path(name).isTextual()) {
            throw new InvalidValue("must be text");
        }
        return claims.path(name).textValue();
    }
}
