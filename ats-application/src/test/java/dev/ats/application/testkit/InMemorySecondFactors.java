package dev.ats.application.testkit;

import dev.ats.application.access.sessions.SecondFactors;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.factors.SecondFactor;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Second factors, in memory. */
final class InMemorySecondFactors implements SecondFactors {
    private final InMemoryStore store;

    InMemorySecondFactors(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<SecondFactor> find(AccountId account) {
        return Optional.ofNullable(store.unit().tables().access.factors.get(account))
                .map(SecondFactor::of);
    }

    @Override
    public Saving saving(Change<SecondFactor> change) {
        SecondFactor.State state = change.next().state();
        return InMemorySaving.of(InMemorySaving.Rank.ACCESS, null, change.events(), tables -> write(tables, state));
    }

    private static void write(InMemoryTables tables, SecondFactor.State state) {
        Map<AccountId, SecondFactor.State> factors = tables.access.factors;
        SecondFactor.State current = factors.get(state.account());
        if (InMemoryTables.isFirst(state.version(), current == null ? null : current.version())) {
            InMemoryTables.reference(tables.accounts.containsKey(state.account()), "account of a second factor");
            InMemoryTables.insert(factors, state.account(), state);
        } else {
            factors.put(state.account(), state);
        }
    }

    @Override
    public Saving ending(AccountId account) {
        return InMemorySaving.of(
                InMemorySaving.Rank.ACCESS, null, List.of(), tables -> tables.access.factors.remove(account));
    }
}
