package dev.ats.application.testkit;

import dev.ats.application.access.Staff;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.AccountId;
import java.util.Set;
import java.util.stream.Collectors;

/** The active members of the organization entered, in memory. */
final class InMemoryStaff implements Staff {
    private final InMemoryStore store;

    InMemoryStaff(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Known membersAmong(Set<AccountId> accounts) {
        InMemoryUnitOfWork unit = store.unit();
        InMemoryTables tables = unit.tables();
        Set<AccountId> members = tables.memberships.values().stream()
                .filter(member -> unit.isIn(member.organization()) && member.status() == MemberStatus.ACTIVE)
                .map(Membership.State::account)
                .filter(accounts::contains)
                .filter(account -> tables.accounts.get(account).status() == AccountStatus.ACTIVE)
                .collect(Collectors.toSet());
        return new Known(unit.organization(), unit.actor().account().orElse(null), members);
    }
}
