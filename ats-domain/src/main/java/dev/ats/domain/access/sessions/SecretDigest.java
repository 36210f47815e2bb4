package dev.ats.domain.access.sessions;

import dev.ats.domain.shared.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What is kept of a {@link Secret}: enough to recognize it, too little to find it. SHA-256 in lower-case hex. */
public record SecretDigest(String hex) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    /** @throws InvalidValue when it is no digest */
    public SecretDigest {
        if (hex == null || !SHAPE.matcher(hex).matches()) {
            throw new InvalidValue("is not a digest");
        }
    }

    /** The digest of that text. */
    public static SecretDigest of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new SecretDigest(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    /** Whether it is that secret's; takes the same time whatever the answer. */
    public boolean isOf(Secret secret) {
        return MessageDigest.isEqual(
                hex.getBytes(StandardCharsets.US_ASCII), secret.digest().hex().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return hex;
    }
}
