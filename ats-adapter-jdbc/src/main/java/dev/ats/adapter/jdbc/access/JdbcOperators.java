package dev.ats.adapter.jdbc.access;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.Operators;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.accounts.OperatorAppointed;
import dev.ats.domain.shared.AccountId;
import java.time.Instant;
import java.util.List;

/** Who runs the installation, as rows of their own: it has no walls to be a member behind. */
public final class JdbcOperators implements Operators {

    private static final Sql APPOINT = Sql.of("insert into operators (account_id, since) values (:account, :at)");

    @Override
    public Saving appointing(AccountId account, Instant at) {
        Bound appoint = APPOINT.bind().id("account", account).instant("at", at);
        return JdbcSaving.of(List.of(new OperatorAppointed(account)), Rank.OPERATORS.write(account, appoint));
    }
}
