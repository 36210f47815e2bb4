package dev.ats.application.testkit;

import dev.ats.application.access.Operators;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.accounts.OperatorAppointed;
import dev.ats.domain.shared.AccountId;
import java.time.Instant;
import java.util.List;

/** Who runs the installation, in memory. */
final class InMemoryOperators implements Operators {

    @Override
    public Saving appointing(AccountId account, Instant at) {
        return InMemorySaving.of(InMemorySaving.Rank.ACCESS, null, List.of(new OperatorAppointed(account)), tables -> {
            InMemoryTables.reference(tables.accounts.containsKey(account), "account of an operator");
            InMemoryTables.insert(tables.access.operators, account, at);
        });
    }
}
