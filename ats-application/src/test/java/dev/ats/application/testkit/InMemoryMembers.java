package dev.ats.application.testkit;

import dev.ats.application.access.members.Members;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

/** The members of the organization entered, in memory; who its admins are is held until the unit of work is over. */
final class InMemoryMembers implements Members {
    private final InMemoryStore store;

    InMemoryMembers(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Found> find(AccountId account) {
        InMemoryUnitOfWork unit = store.unit();
        return unit.opened().organization().flatMap(organization -> find(unit, organization, account));
    }

    private static Optional<Found> find(InMemoryUnitOfWork unit, OrganizationId organization, AccountId account) {
        unit.hold("admins of " + organization);
        InMemoryTables tables = unit.tables();
        return Optional.ofNullable(tables.memberships.get(new InMemoryTables.MemberKey(organization, account)))
                .map(member -> new Found(Membership.of(member), Account.of(tables.accounts.get(account)), (int)
                        tables.memberships.values().stream()
                                .filter(other -> other.organization().equals(organization))
                                .filter(other -> !other.account().equals(account))
                                .filter(other -> isActiveAdmin(tables, other))
                                .count()));
    }

    @Override
    public Optional<Asker> asker() {
        InMemoryUnitOfWork unit = store.unit();
        return unit.opened()
                .organization()
                .map(organization -> new Asker(organization, unit.actor(), membershipOfAsker(unit, organization)));
    }

    private static Membership.State membershipOfAsker(InMemoryUnitOfWork unit, OrganizationId organization) {
        AccountId account = unit.actor().account().orElse(null);
        if (account == null) {
            return null;
        }
        // Whoever changes a member holds the admins.
        unit.hold("admins of " + organization);
        return unit.tables().memberships.get(new InMemoryTables.MemberKey(organization, account));
    }

    private static boolean isActiveAdmin(InMemoryTables tables, Membership.State member) {
        return member.status() == MemberStatus.ACTIVE
                && member.roles().contains(BuiltInRoles.ADMIN.name())
                && tables.accounts.get(member.account()).status() == AccountStatus.ACTIVE;
    }
}
