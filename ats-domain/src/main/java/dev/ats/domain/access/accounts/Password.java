package dev.ats.domain.access.accounts;

import dev.ats.domain.shared.InvalidValue;
import java.text.Normalizer;

/**
 * A password as somebody types it: 10 to 128 characters of any kind (NIST SP 800-63B has no composition rules either),
 * composed (NFKC) so that every keyboard types the same. Never shown, never kept.
 */
public record Password(String value) {

    private static final int LEAST = 10;
    private static final int MOST = 128;

    /** @throws InvalidValue when it is too short or too long */
    public Password {
        if (value == null) {
            throw new InvalidValue("is required");
        }
        if (value.length() > 4 * MOST) {
            throw new InvalidValue("must have at most " + MOST + " characters");
        }
        value = Normalizer.normalize(value, Normalizer.Form.NFKC);
        int length = value.codePointCount(0, value.length());
        if (length < LEAST || length > MOST) {
            throw new InvalidValue("must have " + LEAST + " to " + MOST + " characters");
        }
    }

    @Override
    public String toString() {
        return "(password)";
    }
}
