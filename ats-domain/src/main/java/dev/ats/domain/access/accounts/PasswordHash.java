package dev.ats.domain.access.accounts;

import dev.ats.domain.shared.InvalidValue;
import java.util.regex.Pattern;

/** What is kept of a {@link Password}: a hash in the PHC string format, which names how it was made. */
public record PasswordHash(String phc) {

    private static final Pattern SHAPE =
            Pattern.compile("\\$argon2id\\$v=19\\$m=\\d+,t=\\d+,p=\\d+\\$[\\w+/]+\\$[\\w+/]+");

    /** @throws InvalidValue when it is no such text */
    public PasswordHash {
        if (phc == null || !SHAPE.matcher(phc).matches()) {
            throw new InvalidValue("is not a password hash");
        }
    }

    @Override
    public String toString() {
        return "(password hash)";
    }
}
