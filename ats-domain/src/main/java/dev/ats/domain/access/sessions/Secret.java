package dev.ats.domain.access.sessions;

import dev.ats.domain.shared.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return new SecretDigest(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
