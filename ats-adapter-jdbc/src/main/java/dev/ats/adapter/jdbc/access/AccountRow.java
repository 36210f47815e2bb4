package dev.ats.adapter.jdbc.access;

import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.access.accounts.PasswordHash;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Phone;

/** An account as columns of a query, whatever else that asks for. */
public final class AccountRow {

    /** Its columns of the table called {@code a}. */
    public static final String COLUMNS = """
            a.id as account_id, a.full_name, a.phone, a.email, a.email_verified, a.status as account_status, a.created_at,
              a.version as account_version""";

    private AccountRow() {}

    /** The account, or null where the query found none. */
    public static Account read(Row row) {
        AccountId id = row.id("account_id", AccountId::new);
        return id == null
                ? null
                : Account.of(new Account.State(
                        id,
                        row.text("full_name", Name::new),
                        row.text("phone", Phone::new),
                        row.text("email", Email::new),
                        row.truth("email_verified"),
                        row.word("account_status", AccountStatus.class),
                        row.instant("created_at"),
                        row.number("account_version")));
    }

    /** The hash of its password in the column {@code hash}, or null. */
    public static PasswordHash hash(Row row) {
        return row.text("hash", PasswordHash::new);
    }
}
