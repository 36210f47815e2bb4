package dev.ats.adapter.jdbc.access;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitOfWork;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.Credentials;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.accounts.PasswordHash;
import dev.ats.domain.shared.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * Password hashes as rows apart from their accounts. Whoever reads one to change it holds it, so that a sign-in with the
 * password before is either refused or over before its sessions are ended.
 */
public final class JdbcCredentials implements Credentials {

    private static final String SELECT = "select hash from passwords where account_id = :account";
    private static final Sql LOOK = Sql.of(SELECT);
    private static final Sql HOLD = Sql.of(SELECT + " for update");
    private static final Sql KEEP = Sql.of("""
            insert into passwords (account_id, hash, set_at) values (:account, :hash, :at)
            on conflict (account_id) do update set hash = excluded.hash, set_at = excluded.set_at""");

    private final JdbcUnitsOfWork units;

    public JdbcCredentials(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<PasswordHash> of(AccountId account) {
        JdbcUnitOfWork unit = units.current();
        Sql sql = unit.opening().readOnly() ? LOOK : HOLD;
        return unit.first(sql.bind().id("account", account), AccountRow::hash);
    }

    @Override
    public Saving saving(AccountId account, PasswordHash hash, Instant at) {
        Bound keep = KEEP.bind().id("account", account).text("hash", hash.phc()).instant("at", at);
        return JdbcSaving.of(Rank.PASSWORDS.write(account, keep));
    }
}
