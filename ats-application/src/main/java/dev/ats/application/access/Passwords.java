package dev.ats.application.access;

import dev.ats.application.kernel.Unavailable;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.accounts.PasswordHash;

/** Hashes passwords and compares them: slow on purpose, and only so many at once. */
public interface Passwords {

    /**
     * The password as it is to be kept, or that it is too common; a hash or that answer is left as it is.
     *
     * @throws Unavailable when too many are waiting already
     */
    NewPassword prepared(NewPassword chosen);

    /**
     * Whether it is that password.
     *
     * @param hash null where there is none, which takes as long and is never so
     * @throws Unavailable when too many are waiting already
     */
    boolean matches(Password password, PasswordHash hash);
}
