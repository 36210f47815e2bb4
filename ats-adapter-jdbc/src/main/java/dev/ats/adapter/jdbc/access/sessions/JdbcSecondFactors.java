package dev.ats.adapter.jdbc.access.sessions;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.sessions.SecondFactors;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.factors.SecondFactor;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import java.util.List;
import java.util.Optional;

/** Second factors as rows outside row-level security, one for each account that has one. */
public final class JdbcSecondFactors implements SecondFactors {

    private static final Sql FIND =
            Sql.of("select " + FactorRow.COLUMNS + " from second_factors f where f.account_id = :account");
    private static final Sql BEGIN = Sql.of("""
            insert into second_factors (account_id, factor_id, confirmed, last_step, recovery, begun_at, version)
            values (:account, :factor, :confirmed, :last_step, :recovery, :begun_at, :version)""");
    private static final Sql CHANGE = Sql.of("""
            with changed as (
              update second_factors set factor_id = :factor, confirmed = :confirmed, last_step = :last_step,
                recovery = :recovery, begun_at = :begun_at, version = :version
              where account_id = :account and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");
    private static final Sql END = Sql.of("delete from second_factors where account_id = :account");

    private final JdbcUnitsOfWork units;

    public JdbcSecondFactors(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<SecondFactor> find(AccountId account) {
        return units.current().first(FIND.bind().id("account", account), FactorRow::read);
    }

    @Override
    public Saving saving(Change<SecondFactor> change) {
        SecondFactor.State state = change.next().state();
        Bound write = state.version() == 1 ? BEGIN.bind() : CHANGE.bind().number("seen", state.version() - 1);
        write.id("account", state.account())
                .id("factor", state.id())
                .truth("confirmed", state.confirmed())
                .bigNumberOrNull("last_step", state.lastStep())
                .texts("recovery", state.recovery())
                .instant("begun_at", state.begunAt())
                .number("version", state.version());
        return JdbcSaving.of(change.events(), Rank.SECOND_FACTORS.write(state.account(), write));
    }

    @Override
    public Saving ending(AccountId account) {
        return JdbcSaving.of(
                List.of(), Rank.SECOND_FACTORS.write(account, END.bind().id("account", account)));
    }
}
