package dev.ats.application.access.keys;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * A key that signs access tokens, as it is kept.
 *
 * @param publicKey as a JWK (RFC 7517) without its private part
 * @param wrapped the private part, encrypted with a key that is not kept with it
 */
public record SigningKey(UUID id, String publicKey, String wrapped, Instant madeAt) {

    public SigningKey {
        requireNonNull(id, "id");
        requireNonNull(publicKey, "publicKey");
        requireNonNull(wrapped, "wrapped");
        requireNonNull(madeAt, "madeAt");
    }

    @Override
    public String toString() {
        return "(signing key " + id + ")";
    }
}
