package dev.ats.domain.access.accounts;

import static java.util.Objects.requireNonNull;

/** A password somebody chose: as typed, and once that has been done, as its hash, or found too common to be one. */
public sealed interface NewPassword {

    /** As typed. */
    static NewPassword of(Password typed) {
        return new Typed(typed);
    }

    /** As somebody typed it. */
    record Typed(Password password) implements NewPassword {

        public Typed {
            requireNonNull(password, "password");
        }
    }

    /** As it is to be kept. */
    record Hashed(PasswordHash hash) implements NewPassword {

        public Hashed {
            requireNonNull(hash, "hash");
        }
    }

    /** So common that it would be guessed first. */
    record Guessable() implements NewPassword {}
}
