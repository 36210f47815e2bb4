package dev.ats.adapter.rest.authentication.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Role;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.federation.ExternalId;
import dev.ats.domain.access.federation.ExternalIdentity;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Name;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the claims of a genuine token come down to: those of OpenID Connect Core 1.0 (sections 2 and 5.1), and where
 * organization and role stand in the session tokens of Clerk (both of its versions) and in those of most others.
 */
final class ProviderClaims {

    /** How far the clocks of provider and installation may be apart. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    private static final int LONGEST_NAME = 200;
    private static final String CLERK_PREFIX = "org:";
    private static final List<String> ORGANIZATION = List.of("/org_id", "/o/id", "/organization_id");
    private static final List<String> ROLE = List.of("/org_role", "/o/rol", "/roles", "/role");
    private static final Set<String> SECOND_FACTORS = Set.of("mfa", "otp", "hwk", "swk", "sms");

    private final Provider provider;
    private final Map<String, RoleName> roles = new HashMap<>();

    ProviderClaims(Provider provider) {
        this.provider = provider;
        for (Role role : BuiltInRoles.ofMembers()) {
            roles.put(role.name().value(), role.name());
        }
        roles.put("hr", BuiltInRoles.RECRUITER.name());
        roles.putAll(provider.roles());
    }

    /** What they say, when it is said now and to this installation. */
    Optional<Vouched> read(JsonNode claims, Instant now) {
        try {
            Instant expires = time(claims, "exp").orElseThrow(() -> new InvalidValue("must expire"));
            if (!isForUs(claims) || !isTimely(claims, expires, now)) {
                return Optional.empty();
            }
            Email email = address(claims);
            return Optional.of(new Vouched(
                    new ExternalIdentity(provider.issuer(), textOf(claims.path("sub"))),
                    email,
                    name(claims, email),
                    first(claims, ORGANIZATION)
                            .map(one -> new ExternalId(textOf(one)))
                            .orElse(null),
                    roles(claims),
                    hasSecondFactor(claims),
                    expires));
        } catch (InvalidValue malformed) {
            return Optional.empty();
        }
    }

    /** Said by the provider, and to one of ours: as {@code aud}, as {@code azp}, or both, but none of them another's. */
    private boolean isForUs(JsonNode claims) {
        boolean audience = claims.has("aud");
        boolean party = claims.has("azp");
        boolean heard = !audience || texts(claims.path("aud")).stream().anyMatch(provider.audiences()::contains);
        boolean asked = !party || provider.audiences().contains(textOf(claims.path("azp")));
        return textOf(claims.path("iss")).equals(provider.issuer()) && (audience || party) && heard && asked;
    }

    private static boolean isTimely(JsonNode claims, Instant expires, Instant now) {
        Instant soon = now.plus(SKEW);
        return now.isBefore(expires)
                && time(claims, "iat").filter(soon::isBefore).isEmpty()
                && time(claims, "nbf").filter(soon::isBefore).isEmpty();
    }

    private static Optional<Instant> time(JsonNode claims, String claim) {
        if (!claims.has(claim)) {
            return Optional.empty();
        }
        JsonNode value = claims.path(claim);
        // RFC 7519 allows a fraction, which some providers write.
        if (!value.isNumber() || value.doubleValue() < 0 || value.doubleValue() > Integer.MAX_VALUE * 100.0) {
            throw new InvalidValue("must be a time in seconds");
        }
        return Optional.of(Instant.ofEpochSecond(value.longValue()));
    }

    /** Only one that the provider has proved; some say so in a text. */
    private static Email address(JsonNode claims) {
        boolean proved = claims.path("email_verified").asText().equals("true");
        return proved && claims.path("email").isTextual()
                ? new Email(claims.path("email").textValue())
                : null;
    }

    private static Name name(JsonNode claims, Email email) {
        String given = claims.path("given_name").asText("") + " "
                + claims.path("family_name").asText("");
        return List.of(
                        claims.path("name").asText(""),
                        given,
                        email == null ? "" : email.value().replaceFirst("@.*", ""))
                .stream()
                .map(ProviderClaims::asName)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Name("Somebody"));
    }

    private static Optional<Name> asName(String text) {
        try {
            return Optional.of(new Name(text.strip()
                    .substring(0, Math.min(LONGEST_NAME, text.strip().length()))));
        } catch (InvalidValue none) {
            return Optional.empty();
        }
    }

    private Set<RoleName> roles(JsonNode claims) {
        Set<RoleName> held = new HashSet<>();
        first(claims, ROLE).map(ProviderClaims::texts).orElse(List.of()).forEach(word -> {
            String bare = word.startsWith(CLERK_PREFIX) ? word.substring(CLERK_PREFIX.length()) : word;
            RoleName role = roles.getOrDefault(word, roles.get(bare));
            if (role != null) {
                held.add(role);
            }
        });
        return held;
    }

    /** As RFC 8176 names them, or as Clerk tells how many minutes ago a second one was proved. */
    private static boolean hasSecondFactor(JsonNode claims) {
        boolean named = claims.path("amr").isArray()
                && texts(claims.path("amr")).stream().anyMatch(SECOND_FACTORS::contains);
        return named || claims.path("fva").path(1).asInt(-1) >= 0;
    }

    private static Optional<JsonNode> first(JsonNode claims, List<String> pointers) {
        return pointers.stream()
                .map(claims::at)
                .filter(node -> !node.isMissingNode() && !node.isNull())
                .findFirst();
    }

    private static List<String> texts(JsonNode node) {
        if (!node.isArray()) {
            return List.of(textOf(node));
        }
        List<String> texts = new ArrayList<>();
        node.forEach(one -> texts.add(textOf(one)));
        return texts;
    }

    private static String textOf(JsonNode node) {
        if (!node.isTextual()) {
            throw new InvalidValue("must be text");
        }
        return node.textValue();
    }
}
