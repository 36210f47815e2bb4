package dev.ats.application.testkit;

import dev.ats.application.access.Identities;
import dev.ats.application.access.Identity;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.AccountId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who somebody is, in memory: the memberships of the organization entered, or of all when none was. */
final class InMemoryIdentities implements Identities {
    private final InMemoryStore store;

    InMemoryIdentities(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Identity> own(Visibility visibility) {
        return visibility
                .<Optional<AccountId>>fold(
                        member -> Optional.of(member.account()),
                        own -> Optional.of(own.account()),
                        Optional::empty,
                        Optional::empty)
                .flatMap(this::identityOf);
    }

    private Optional<Identity> identityOf(AccountId account) {
        InMemoryTables tables = store.unit().tables();
        return Optional.ofNullable(tables.accounts.get(account))
                .filter(state -> state.status() == AccountStatus.ACTIVE)
                .map(state -> identityOf(tables, state));
    }

    private Identity identityOf(InMemoryTables tables, Account.State account) {
        InMemoryUnitOfWork unit = store.unit();
        List<Identity.In> memberships = tables.memberships.values().stream()
                .filter(member -> member.account().equals(account.id()))
                .filter(member -> unit.opened().organization().isEmpty() || unit.isIn(member.organization()))
                .sorted(Comparator.comparing(Membership.State::joinedAt)
                        .thenComparing(member -> member.organization().value()))
                .map(member -> new Identity.In(member.organization(), member.roles()))
                .toList();
        return new Identity(account.id(), account.fullName(), account.email(), memberships);
    }
}
