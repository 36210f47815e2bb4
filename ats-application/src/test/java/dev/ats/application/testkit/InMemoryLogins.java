package dev.ats.application.testkit;

import dev.ats.application.access.sessions.Logins;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.factors.SecondFactor;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.access.sessions.SignInDelay;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.OrganizationId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What signing in needs to know, in memory. */
final class InMemoryLogins implements Logins {
    private static final Comparator<Session.State> BY_AGE = Comparator.comparing(Session.State::startedAt)
            .thenComparing(session -> session.id().value());

    private final InMemoryStore store;

    InMemoryLogins(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Known byEmail(Email email, Set<SignInDelay.Subject> subjects) {
        InMemoryUnitOfWork unit = store.unit();
        InMemoryTables tables = unit.tables();
        boolean installation = unit.isIn(OrganizationId.INSTALLATION);
        List<SignInDelay> delays = delays(subjects);
        return tables.accounts.values().stream()
                .filter(one -> one.email().key().equals(email.key()))
                .findFirst()
                .map(account -> new Known(
                        Account.of(account),
                        tables.access.passwords.get(account.id()),
                        Optional.ofNullable(tables.access.factors.get(account.id()))
                                .map(SecondFactor::of)
                                .orElse(null),
                        installation ? InMemoryIdentities.membershipsOf(tables, account.id()) : List.of(),
                        lastOrganizationOf(tables, account.id()),
                        delays))
                .orElseGet(() -> new Known(null, null, null, List.of(), null, delays));
    }

    @Override
    public Known toChange(Email email, Set<SignInDelay.Subject> subjects) {
        store.unit().hold("password of " + email.key());
        return byEmail(email, subjects);
    }

    @Override
    public List<SignInDelay> delays(Set<SignInDelay.Subject> subjects) {
        return store.unit().tables().access.delays.values().stream()
                .filter(delay -> subjects.contains(delay.subject()))
                .toList();
    }

    @Override
    public Saving failing(SignInDelay delay) {
        return InMemorySaving.of(InMemorySaving.Rank.ACCESS, null, List.of(), tables -> {
            SignInDelay before = tables.access.delays.get(delay.subject());
            tables.access.delays.put(
                    delay.subject(), SignInDelay.failed(delay.subject(), before, delay.lastFailedAt()));
        });
    }

    @Override
    public Saving forgiving(SignInDelay.Subject subject) {
        return InMemorySaving.of(
                InMemorySaving.Rank.ACCESS, null, List.of(), tables -> tables.access.delays.remove(subject));
    }

    private static OrganizationId lastOrganizationOf(InMemoryTables tables, AccountId account) {
        return tables.access.sessions.values().stream()
                .filter(session -> session.account().equals(account))
                .max(BY_AGE)
                .map(Session.State::organization)
                .orElse(null);
    }
}
