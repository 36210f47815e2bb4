package dev.ats.application.testkit;

import dev.ats.application.access.registration.AccountTokens;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.sessions.AccountToken;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.access.sessions.TokenPurpose;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was mailed to accounts, in memory. */
final class InMemoryAccountTokens implements AccountTokens {
    private final InMemoryStore store;

    InMemoryAccountTokens(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<AccountToken> find(TokenId id) {
        store.unit().hold(id);
        look(id).ifPresent(token -> store.unit().hold(token.state().account()));
        return look(id);
    }

    @Override
    public Optional<AccountToken> look(TokenId id) {
        return Optional.ofNullable(store.unit().tables().access.tokens.get(id)).map(AccountToken::of);
    }

    @Override
    public Addressee addressee(Email email, TokenPurpose purpose) {
        Optional<Account.State> account = store.unit().tables().accounts.values().stream()
                .filter(one -> one.email().key().equals(email.key()))
                .findFirst();
        account.ifPresent(one -> store.unit().hold(one.id()));
        return account.map(one -> new Addressee(Account.of(one), madeAt(one.id(), purpose)))
                .orElseGet(() -> new Addressee(null, List.of()));
    }

    private List<Instant> madeAt(AccountId account, TokenPurpose purpose) {
        return store.unit().tables().access.tokens.values().stream()
                .filter(one -> one.account().equals(account) && one.purpose() == purpose)
                .map(AccountToken.State::madeAt)
                .sorted(Comparator.reverseOrder())
                .limit(AccountToken.MOST_IN_AN_HOUR)
                .toList();
    }

    @Override
    public Saving saving(Change<AccountToken> change) {
        AccountToken.State state = change.next().state();
        return InMemorySaving.of(InMemorySaving.Rank.ACCESS, null, change.events(), tables -> write(tables, state));
    }

    private static void write(InMemoryTables tables, AccountToken.State state) {
        Map<TokenId, AccountToken.State> tokens = tables.access.tokens;
        AccountToken.State current = tokens.get(state.id());
        if (InMemoryTables.isFirst(state.version(), current == null ? null : current.version())) {
            InMemoryTables.reference(tables.accounts.containsKey(state.account()), "account of a token");
            tokens.replaceAll((id, one) -> isReplacedBy(state, one) ? replaced(one) : one);
            InMemoryTables.insert(tokens, state.id(), state);
        } else {
            tokens.put(state.id(), state);
        }
    }

    private static boolean isReplacedBy(AccountToken.State next, AccountToken.State one) {
        return one.status() == AccountToken.Status.OPEN
                && one.account().equals(next.account())
                && one.purpose() == next.purpose();
    }

    private static AccountToken.State replaced(AccountToken.State one) {
        return new AccountToken.State(
                one.id(),
                one.account(),
                one.purpose(),
                AccountToken.Status.REPLACED,
                one.digest(),
                one.madeAt(),
                one.expiresAt(),
                one.version() + 1);
    }
}
