package dev.ats.application.testkit;

import dev.ats.application.access.Identities;
import dev.ats.application.access.Identity;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.access.factors.SecondFactor;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who somebody is, in memory: the memberships of the organization entered, or of all when none was. */
final class InMemoryIdentities implements Identities {
    private final InMemoryStore store;

    InMemoryIdentities(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Identity> own(Visibility visibility) {
        return selfOf(visibility).flatMap(self -> identityOf(self, null));
    }

    @Override
    public Optional<Identity> inSession(SessionId session, Instant at, Visibility visibility) {
        return selfOf(visibility)
                .filter(self -> Optional.ofNullable(
                                store.unit().tables().access.sessions.get(session))
                        .map(Session::of)
                        .filter(one -> one.isLiveAt(at) && one.state().account().equals(self))
                        .isPresent())
                .flatMap(self -> identityOf(self, session));
    }

    private static Optional<AccountId> selfOf(Visibility visibility) {
        return visibility.fold(
                member -> Optional.of(member.account()),
                own -> Optional.of(own.account()),
                Optional::empty,
                Optional::empty);
    }

    private Optional<Identity> identityOf(AccountId account, SessionId session) {
        InMemoryTables tables = store.unit().tables();
        return Optional.ofNullable(tables.accounts.get(account))
                .filter(state -> state.status() == AccountStatus.ACTIVE)
                .map(state -> identityOf(tables, state, factorOf(tables, account, session)));
    }

    private static Identity.Factor factorOf(InMemoryTables tables, AccountId account, SessionId session) {
        SecondFactor.State factor = tables.access.factors.get(account);
        if (factor == null || !factor.confirmed()) {
            return Identity.Factor.NONE;
        }
        return session != null && tables.access.sessions.get(session).secondFactor()
                ? Identity.Factor.PROVED
                : Identity.Factor.HELD;
    }

    private Identity identityOf(InMemoryTables tables, Account.State account, Identity.Factor factor) {
        InMemoryUnitOfWork unit = store.unit();
        List<Identity.In> memberships = membershipsOf(tables, account.id()).stream()
                .filter(in -> unit.opened().organization().isEmpty() || unit.isIn(in.organization()))
                .toList();
        return new Identity(account.id(), account.fullName(), account.phone(), account.email(), memberships, factor);
    }

    /** Where that account belongs: active memberships, oldest first, and whoever runs the installation there, last. */
    static List<Identity.In> membershipsOf(InMemoryTables tables, AccountId account) {
        Stream<Identity.In> members = tables.memberships.values().stream()
                .filter(member -> member.account().equals(account) && member.status() == MemberStatus.ACTIVE)
                .sorted(Comparator.comparing(Membership.State::joinedAt)
                        .thenComparing(member -> member.organization().value()))
                .map(member -> new Identity.In(
                        member.organization(),
                        member.roles(),
                        InMemoryRoles.bookOf(tables, member.organization()).grantsOf(member.roles()),
                        InMemoryTeams.managedBy(tables, account, member.organization()),
                        InMemoryOrganizations.isSuspended(tables, member.organization()),
                        InMemoryAllSettings.demandSecondFactor(tables, member.organization())));
        Stream<Identity.In> operators = tables.access.operators.containsKey(account)
                ? Stream.of(new Identity.In(OrganizationId.INSTALLATION, Set.of(BuiltInRoles.OPERATOR.name())))
                : Stream.empty();
        return Stream.concat(members, operators).toList();
    }
}
