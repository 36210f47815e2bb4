package dev.ats.application.testkit;

import dev.ats.application.access.Credentials;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.accounts.PasswordHash;
import dev.ats.domain.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is kept of passwords, in memory. */
final class InMemoryCredentials implements Credentials {
    private final InMemoryStore store;

    InMemoryCredentials(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<PasswordHash> of(AccountId account) {
        return Optional.ofNullable(store.unit().tables().access.passwords.get(account));
    }

    @Override
    public Saving saving(AccountId account, PasswordHash hash, Instant at) {
        return InMemorySaving.of(InMemorySaving.Rank.ACCESS, null, List.of(), tables -> {
            InMemoryTables.reference(tables.accounts.containsKey(account), "account of a password");
            tables.access.passwords.put(account, hash);
        });
    }
}
