package dev.ats.domain.access.federation;

import dev.ats.domain.shared.InvalidValue;

/**
 * What a provider calls somebody: its {@code iss} and {@code sub} (OpenID Connect Core 1.0, section 2), which together
 * never become somebody else's.
 *
 * @param issuer as the installation is told it, character by character
 * @param subject up to 255 printable characters of ASCII
 */
public record ExternalIdentity(String issuer, String subject) {

    /** @throws InvalidValue when the provider cannot have said so */
    public ExternalIdentity {
        ExternalId.check(issuer);
        ExternalId.check(subject);
    }

    @Override
    public String toString() {
        return "(external identity)";
    }
}
