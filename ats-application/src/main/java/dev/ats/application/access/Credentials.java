package dev.ats.application.access;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.accounts.PasswordHash;
import dev.ats.domain.shared.AccountId;
import java.time.Instant;
import java.util.Optional;

/** What is kept of passwords, apart from their accounts. */
public interface Credentials {

    /** The account's, or nothing where it has none. */
    Optional<PasswordHash> of(AccountId account);

    /** The saving that keeps it in place of the one before. */
    Saving saving(AccountId account, PasswordHash hash, Instant at);
}
