package dev.ats.application.testkit;

import dev.ats.application.access.members.Invitations;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.access.invitations.Invitation;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.OrganizationId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invitations in memory; one that was found is held until the unit of work is over. */
final class InMemoryInvitations implements Invitations {
    private final InMemoryStore store;

    InMemoryInvitations(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Sent> find(InvitationId id) {
        store.unit().hold(id);
        // Whoever changes a member, such as the one who invited, holds the admins.
        store.unit().opened().organization().ifPresent(entered -> store.unit().hold("admins of " + entered));
        return look(id);
    }

    @Override
    public Optional<Sent> look(InvitationId id) {
        InMemoryUnitOfWork unit = store.unit();
        InMemoryTables tables = unit.tables();
        return Optional.ofNullable(tables.access.invitations.get(id))
                .filter(invitation -> unit.isIn(invitation.organization()))
                .map(invitation -> sent(tables, invitation));
    }

    @Override
    public boolean isMember(Email email) {
        InMemoryUnitOfWork unit = store.unit();
        return accountOf(unit.tables(), email)
                .filter(account -> isMember(unit.tables(), unit.organization(), account))
                .isPresent();
    }

    @Override
    public Saving saving(Change<Invitation> change) {
        Invitation.State state = change.next().state();
        return InMemorySaving.of(
                InMemorySaving.Rank.ACCESS, state.organization(), change.events(), tables -> write(tables, state));
    }

    private static void write(InMemoryTables tables, Invitation.State state) {
        Map<InvitationId, Invitation.State> invitations = tables.access.invitations;
        Invitation.State current = invitations.get(state.id());
        if (InMemoryTables.isFirst(state.version(), current == null ? null : current.version())) {
            invitations.replaceAll((id, one) -> isReplacedBy(state, one) ? replaced(one) : one);
            InMemoryTables.insert(invitations, state.id(), state);
        } else {
            invitations.put(state.id(), state);
        }
    }

    private static boolean isReplacedBy(Invitation.State next, Invitation.State one) {
        return one.status() == Invitation.Status.OPEN
                && one.organization().equals(next.organization())
                && one.email().key().equals(next.email().key());
    }

    private static Invitation.State replaced(Invitation.State one) {
        return new Invitation.State(
                one.organization(),
                one.id(),
                one.email(),
                one.roles(),
                Invitation.Status.REPLACED,
                one.digest(),
                one.invitedBy(),
                one.invitedAt(),
                one.expiresAt(),
                one.version() + 1);
    }

    private static Sent sent(InMemoryTables tables, Invitation.State invitation) {
        Invitation found = Invitation.of(invitation);
        Set<RoleName> inviterRoles = rolesOfInviter(tables, invitation);
        return accountOf(tables, invitation.email())
                .map(account -> new Sent(
                        found,
                        Account.of(account),
                        tables.access.passwords.get(account.id()),
                        isMember(tables, invitation.organization(), account),
                        inviterRoles))
                .orElseGet(() -> new Sent(found, null, null, false, inviterRoles));
    }

    private static Set<RoleName> rolesOfInviter(InMemoryTables tables, Invitation.State invitation) {
        return Optional.ofNullable(invitation.invitedBy())
                .map(inviter ->
                        tables.memberships.get(new InMemoryTables.MemberKey(invitation.organization(), inviter)))
                .filter(member -> member.status() == MemberStatus.ACTIVE
                        && tables.accounts.get(member.account()).status() == AccountStatus.ACTIVE)
                .map(Membership.State::roles)
                .orElse(Set.of());
    }

    private static boolean isMember(InMemoryTables tables, OrganizationId organization, Account.State account) {
        return tables.memberships.containsKey(new InMemoryTables.MemberKey(organization, account.id()));
    }

    private static Optional<Account.State> accountOf(InMemoryTables tables, Email email) {
        return tables.accounts.values().stream()
                .filter(one -> one.email().key().equals(email.key()))
                .findFirst();
    }
}
