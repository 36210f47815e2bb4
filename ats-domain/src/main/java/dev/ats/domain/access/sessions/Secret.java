package dev.ats.domain.access.sessions;

import dev.ats.domain.shared.InvalidValue;
import java.util.regex.Pattern;

/** 256 bits that only their holder knows, as base64url (RFC 4648, section 5) without padding; never shown in a log. */
public record Secret(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** @throws InvalidValue when it is no such text */
    public Secret {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new InvalidValue("is not a token of this product");
        }
    }

    /** What is kept of it. */
    public SecretDigest digest() {
        return SecretDigest.of(value);
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
