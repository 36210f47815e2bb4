package dev.ats.adapter.jdbc.access.sessions;

import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.domain.access.factors.FactorId;
import dev.ats.domain.access.factors.SecondFactor;
import dev.ats.domain.access.sessions.SecretDigest;
import dev.ats.domain.shared.AccountId;
import java.util.Set;

/** A second factor as columns of a query, whatever else that asks for. */
final class FactorRow {

    /** Its columns of the table called {@code f}. */
    static final String COLUMNS = """
            f.account_id as factor_account, f.factor_id, f.confirmed, f.last_step, f.recovery,
              f.begun_at as factor_begun_at, f.version as factor_version""";

    private FactorRow() {}

    /** The second factor, or null where the query found none. */
    static SecondFactor read(Row row) {
        AccountId account = row.id("factor_account", AccountId::new);
        return account == null
                ? null
                : SecondFactor.of(new SecondFactor.State(
                        row.id("factor_id", FactorId::new),
                        account,
                        row.truth("confirmed"),
                        row.bigNumber("last_step"),
                        Set.copyOf(row.texts("recovery", SecretDigest::new)),
                        row.instant("factor_begun_at"),
                        row.number("factor_version")));
    }
}
