package dev.ats.application.testkit;

import dev.ats.application.access.Passwords;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.accounts.PasswordHash;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hashes passwords fast and not safely at all; compares them as the real thing does. Every password that starts with
 * {@code password} is too common. Thread-safe.
 */
public final class FastPasswords implements Passwords {
    private final AtomicInteger salts = new AtomicInteger();
    private final AtomicInteger comparisons = new AtomicInteger();

    @Override
    public NewPassword prepared(NewPassword chosen) {
        if (!(chosen instanceof NewPassword.Typed typed)) {
            return chosen;
        }
        return typed.password().value().startsWith("password")
                ? new NewPassword.Guessable()
                : new NewPassword.Hashed(hash(typed.password(), "s" + salts.incrementAndGet()));
    }

    @Override
    public boolean matches(Password password, PasswordHash hash) {
        comparisons.incrementAndGet();
        return hash != null && hash.equals(hash(password, hash.phc().split("\\$")[4]));
    }

    /** How often passwords have been compared, with something or with nothing. */
    public int comparisons() {
        return comparisons.get();
    }

    private static PasswordHash hash(Password password, String salt) {
        return new PasswordHash(
                "$argon2id$v=19$m=8,t=1,p=1$" + salt + "$" + CountingSecrets.hex(salt + password.value()));
    }
}
