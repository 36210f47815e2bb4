package dev.ats.adapter.jdbc.access;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.Accounts;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import java.util.Optional;

/** Accounts as rows outside row-level security. */
public final class JdbcAccounts implements Accounts {

    private static final String SELECT = "select " + AccountRow.COLUMNS + " from accounts a where ";
    private static final Sql BY_ID = Sql.of(SELECT + "a.id = :id");
    private static final Sql BY_EMAIL = Sql.of(SELECT + "a.email_key = :email_key");
    private static final Sql REGISTER = Sql.of("""
            insert into accounts (id, full_name, phone, email, email_key, email_verified, status, created_at, version)
            values (:id, :full_name, :phone, :email, :email_key, :email_verified, :status, :created_at, :version)""");
    private static final Sql CHANGE = Sql.of("""
            with changed as (
              update accounts set full_name = :full_name, phone = :phone, email = :email, email_key = :email_key,
                email_verified = :email_verified, status = :status, version = :version
              where id = :id and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");

    private final JdbcUnitsOfWork units;

    public JdbcAccounts(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return units.current().first(BY_ID.bind().id("id", id), AccountRow::read);
    }

    @Override
    public Optional<Account> find(Email email) {
        return units.current().first(BY_EMAIL.bind().text("email_key", email.key()), AccountRow::read);
    }

    @Override
    public Saving saving(Change<Account> change) {
        Account.State state = change.next().state();
        Bound write = state.version() == 1
                ? REGISTER.bind().instant("created_at", state.createdAt())
                : CHANGE.bind().number("seen", state.version() - 1);
        write.id("id", state.id())
                .text("full_name", state.fullName())
                .text("phone", state.phone())
                .text("email", state.email())
                .text("email_key", state.email().key())
                .truth("email_verified", state.emailVerified())
                .word("status", state.status())
                .number("version", state.version());
        return JdbcSaving.of(change.events(), Rank.ACCOUNTS.write(state.id(), write));
    }
}
