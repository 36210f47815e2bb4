package dev.ats.application.testkit;

import dev.ats.application.access.sessions.Sessions;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.access.sessions.SessionsEnded;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sessions in memory; a session that was found is held until the unit of work is over. */
final class InMemorySessions implements Sessions {
    private final InMemoryStore store;

    InMemorySessions(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Held> find(SessionId id) {
        store.unit().hold(id);
        InMemoryTables tables = store.unit().tables();
        boolean installation = store.unit().isIn(OrganizationId.INSTALLATION);
        return Optional.ofNullable(tables.access.sessions.get(id))
                .map(session -> new Held(
                        Session.of(session),
                        Account.of(tables.accounts.get(session.account())),
                        installation ? InMemoryIdentities.membershipsOf(tables, session.account()) : List.of()));
    }

    @Override
    public Saving saving(Change<Session> change) {
        Session.State state = change.next().state();
        return InMemorySaving.of(InMemorySaving.Rank.ACCESS, null, change.events(), tables -> write(tables, state));
    }

    private static void write(InMemoryTables tables, Session.State state) {
        Session.State current = tables.access.sessions.get(state.id());
        if (InMemoryTables.isFirst(state.version(), current == null ? null : current.version())) {
            InMemoryTables.reference(tables.accounts.containsKey(state.account()), "account of a session");
            InMemoryTables.insert(tables.access.sessions, state.id(), state);
        } else {
            tables.access.sessions.put(state.id(), state);
        }
    }

    @Override
    public Saving endingAll(AccountId account, OrganizationId organization, SessionId but, Instant at) {
        List<Event> events = organization == null ? List.of(new SessionsEnded(account)) : List.of();
        return InMemorySaving.of(
                InMemorySaving.Rank.ACCESS,
                null,
                events,
                tables -> tables.access.sessions.replaceAll((id, one) -> one.endedAt() == null
                                && one.account().equals(account)
                                && (organization == null || organization.equals(one.organization()))
                                && !id.equals(but)
                        ? ended(one, at)
                        : one));
    }

    private static Session.State ended(Session.State one, Instant at) {
        return new Session.State(
                one.id(),
                one.account(),
                one.organization(),
                one.role(),
                one.secondFactor(),
                one.refresh(),
                one.startedAt(),
                one.usedAt(),
                one.expiresAt(),
                at,
                one.version() + 1);
    }
}
