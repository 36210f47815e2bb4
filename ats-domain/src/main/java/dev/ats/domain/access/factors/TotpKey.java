package dev.ats.domain.access.factors;

import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.InvalidValue;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The key that an authenticator app shares with the installation: 160 bits, as RFC 4226 recommends (section 4), in base
 * 32. Shown once, as it is set up; never in a log.
 */
public record TotpKey(String base32) {

    private static final int SIZE = 20;
    private static final Pattern SHAPE = Pattern.compile("[A-Z2-7]{32}");

    /** @throws InvalidValue when it is no such text */
    public TotpKey {
        if (base32 == null || !SHAPE.matcher(base32).matches()) {
            throw new InvalidValue("is not a key of an authenticator");
        }
    }

    /** The key that is the beginning of that secret. */
    public static TotpKey of(Secret secret) {
        return new TotpKey(Base32.write(Arrays.copyOf(Base64.getUrlDecoder().decode(secret.value()), SIZE)));
    }

    byte[] bits() {
        return Base32.read(base32);
    }

    @Override
    public String toString() {
        return "(key)";
    }
}
