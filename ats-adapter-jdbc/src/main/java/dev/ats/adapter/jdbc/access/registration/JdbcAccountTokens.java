package dev.ats.adapter.jdbc.access.registration;

import dev.ats.adapter.jdbc.access.AccountRow;
import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.registration.AccountTokens;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.sessions.AccountToken;
import dev.ats.domain.access.sessions.SecretDigest;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.access.sessions.TokenPurpose;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Mailed tokens as rows, of which one for each account and purpose is open. One that was found is held, and so is its
 * account, first: in the order in which all units of work write.
 */
public final class JdbcAccountTokens implements AccountTokens {

    private static final Sql HOLD_ACCOUNT = Sql.of("""
            select 1 from accounts
            where id = (select t.account_id from account_tokens t where t.id = :id) for no key update""");
    private static final String SELECT = """
            select id, account_id, purpose, status, digest, made_at, expires_at, version from account_tokens
            where id = :id""";
    private static final Sql LOOK = Sql.of(SELECT);
    private static final Sql FIND = Sql.of(SELECT + " for update");
    private static final Sql HOLD_ADDRESSEE =
            Sql.of("select 1 from accounts where email_key = :email_key for no key update");
    private static final Sql ADDRESSEE = Sql.of("select " + AccountRow.COLUMNS + """
            , last.made_at from accounts a
            left join lateral (
              select t.made_at from account_tokens t
              where t.account_id = a.id and t.purpose = :purpose
              order by t.made_at desc limit :most) last on true
            where a.email_key = :email_key
            order by last.made_at desc""");
    private static final Sql REPLACE = Sql.of("""
            update account_tokens set status = 'replaced', version = version + 1
            where account_id = :account and purpose = :purpose and status = 'open'""");
    private static final Sql MAKE = Sql.of("""
            insert into account_tokens (id, account_id, purpose, status, digest, made_at, expires_at, version)
            values (:id, :account, :purpose, :status, :digest, :made_at, :expires_at, 1)""");
    private static final Sql CHANGE = Sql.of("""
            with changed as (
              update account_tokens set status = :status, version = :version
              where id = :id and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");

    private final JdbcUnitsOfWork units;

    public JdbcAccountTokens(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<AccountToken> find(TokenId id) {
        return units.current()
                .firstHolding(HOLD_ACCOUNT.bind().id("id", id), FIND.bind().id("id", id), JdbcAccountTokens::read);
    }

    @Override
    public Optional<AccountToken> look(TokenId id) {
        return units.current().first(LOOK.bind().id("id", id), JdbcAccountTokens::read);
    }

    @Override
    public Addressee addressee(Email email, TokenPurpose purpose) {
        Bound hold = HOLD_ADDRESSEE.bind().text("email_key", email.key());
        Bound query = ADDRESSEE
                .bind()
                .text("email_key", email.key())
                .word("purpose", purpose)
                .number("most", AccountToken.MOST_IN_AN_HOUR);
        List<Addressee> oneEach = units.current().listHolding(hold, query, JdbcAccountTokens::addressee);
        return new Addressee(
                oneEach.isEmpty() ? null : oneEach.get(0).account(),
                oneEach.stream().flatMap(one -> one.madeAt().stream()).toList());
    }

    @Override
    public Saving saving(Change<AccountToken> change) {
        AccountToken.State state = change.next().state();
        if (state.version() > 1) {
            Bound write = CHANGE.bind()
                    .id("id", state.id())
                    .word("status", state.status())
                    .number("version", state.version())
                    .number("seen", state.version() - 1);
            return JdbcSaving.of(change.events(), Rank.ACCOUNT_TOKENS.write(state.account(), write));
        }
        Bound replace = REPLACE.bind().id("account", state.account()).word("purpose", state.purpose());
        Bound make = MAKE.bind()
                .id("id", state.id())
                .id("account", state.account())
                .word("purpose", state.purpose())
                .word("status", state.status())
                .text("digest", state.digest())
                .instant("made_at", state.madeAt())
                .instant("expires_at", state.expiresAt());
        return JdbcSaving.of(
                change.events(),
                Rank.ACCOUNT_TOKENS.write(state.account(), replace),
                Rank.ACCOUNT_TOKENS.write(state.account(), make));
    }

    private static Addressee addressee(Row row) {
        Instant madeAt = row.instant("made_at");
        return new Addressee(AccountRow.read(row), madeAt == null ? List.of() : List.of(madeAt));
    }

    private static AccountToken read(Row row) {
        return AccountToken.of(new AccountToken.State(
                row.id("id", TokenId::new),
                row.id("account_id", AccountId::new),
                row.word("purpose", TokenPurpose.class),
                row.word("status", AccountToken.Status.class),
                row.text("digest", SecretDigest::new),
                row.instant("made_at"),
                row.instant("expires_at"),
                row.number("version")));
    }
}
