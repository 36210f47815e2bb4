package dev.ats.application.testkit;

import dev.ats.application.access.Accounts;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import java.util.Optional;

/** Accounts in memory; they belong to no organization. */
final class InMemoryAccounts implements Accounts {
    private final InMemoryStore store;

    InMemoryAccounts(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return Optional.ofNullable(store.unit().tables().accounts.get(id)).map(Account::of);
    }

    @Override
    public Optional<Account> find(Email email) {
        return store.unit().tables().accounts.values().stream()
                .filter(one -> one.email().key().equals(email.key()))
                .findFirst()
                .map(Account::of);
    }

    @Override
    public Saving saving(Change<Account> change) {
        Account.State state = change.next().state();
        return InMemorySaving.of(InMemorySaving.Rank.ACCOUNT, null, change.events(), tables -> write(tables, state));
    }

    private static void write(InMemoryTables tables, Account.State state) {
        boolean taken = tables.accounts.values().stream()
                .anyMatch(one -> !one.id().equals(state.id())
                        && one.email().key().equals(state.email().key()));
        InMemoryTables.unique(taken, "account e-mail");
        Account.State current = tables.accounts.get(state.id());
        if (InMemoryTables.isFirst(state.version(), current == null ? null : current.version())) {
            InMemoryTables.insert(tables.accounts, state.id(), state);
        } else {
            tables.accounts.put(state.id(), state);
        }
    }
}
