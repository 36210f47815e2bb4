package dev.ats.domain.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Id;
import java.util.UUID;

/** Something mailed to an account to prove that its address is theirs. */
public record TokenId(UUID value) implements Id {

    public TokenId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
