package dev.ats.domain.access.factors;

import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.SecretDigest;
import dev.ats.domain.shared.InvalidValue;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/**
 * What somebody types to prove their second factor: the six digits that an app shows, or a recovery code. Blanks, hyphens
 * and case do not count; what is neither is good for nothing. Never in a log.
 */
public record OneTimeCode(String value) {

    private static final int MOST = 64;
    private static final int RECOVERY_BYTES = 10;
    private static final int GROUP = 4;

    /** @throws InvalidValue when nothing was typed, or more than anybody would */
    public OneTimeCode {
        if (value == null || value.isBlank()) {
            throw new InvalidValue("is required");
        }
        if (value.length() > MOST) {
            throw new InvalidValue("must have at most " + MOST + " characters");
        }
        value = value.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    /** The recovery code that is the beginning of that secret: 80 bits. */
    public static OneTimeCode recovery(Secret secret) {
        byte[] bits = Arrays.copyOf(Base64.getUrlDecoder().decode(secret.value()), RECOVERY_BYTES);
        return new OneTimeCode(Base32.write(bits));
    }

    /** What is kept of it. */
    public SecretDigest digest() {
        return SecretDigest.of(value);
    }

    /** It, as a person reads it off: in groups of four. */
    public String inGroups() {
        StringBuilder text = new StringBuilder(value);
        for (int at = GROUP; at < text.length(); at += GROUP + 1) {
            text.insert(at, '-');
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "(code)";
    }
}
