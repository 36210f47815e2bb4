package dev.ats.application.testkit;

import dev.ats.application.access.Memberships;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.Change;

/** Memberships in memory. */
final class InMemoryMemberships implements Memberships {

    @Override
    public Saving saving(Change<Membership> change) {
        Membership.State state = change.next().state();
        return InMemorySaving.of(
                InMemorySaving.Rank.MEMBERSHIP, state.organization(), change.events(), tables -> write(tables, state));
    }

    private static void write(InMemoryTables tables, Membership.State state) {
        InMemoryTables.reference(tables.organizations.containsKey(state.organization()), "organization of a member");
        InMemoryTables.reference(tables.accounts.containsKey(state.account()), "account of a member");
        InMemoryTables.MemberKey key = new InMemoryTables.MemberKey(state.organization(), state.account());
        Membership.State current = tables.memberships.get(key);
        if (InMemoryTables.isFirst(state.version(), current == null ? null : current.version())) {
            InMemoryTables.insert(tables.memberships, key, state);
        } else {
            tables.memberships.put(key, state);
        }
    }
}
