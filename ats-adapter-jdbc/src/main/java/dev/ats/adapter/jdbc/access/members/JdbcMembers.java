package dev.ats.adapter.jdbc.access.members;

import dev.ats.adapter.jdbc.access.AccountRow;
import dev.ats.adapter.jdbc.kernel.JdbcUnitOfWork;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.members.Members;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.AccountId;
import java.util.Optional;

/** Members as rows. Whoever looks one up to change them holds all admins, so that two cannot both let the last go. */
public final class JdbcMembers implements Members {

    private static final Sql HOLD_ADMINS = Sql.of("""
            select 1 from memberships where organization_id = organization() and admin
            order by account_id for update""");
    private static final Sql FIND =
            Sql.of("select " + MemberRow.COLUMNS + """
            , (
              select cast(count(*) as integer) from memberships o join accounts oa on oa.id = o.account_id
              where o.organization_id = organization() and o.admin and o.account_id <> :account
                and oa.status = 'active') as other_admins""" + MemberRow.FROM + " and m.account_id = :account");

    private static final Sql HOLD_ASKER = Sql.of("""
            select 1 from memberships where organization_id = organization() and account_id = :account for share""");
    private static final Sql FIND_ASKER = Sql.of("""
            select m.organization_id, m.account_id, m.roles, m.status, m.title, m.joined_at, m.version from memberships m
            where m.organization_id = organization() and m.account_id = :account""");

    private final JdbcUnitsOfWork units;

    public JdbcMembers(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<Found> find(AccountId account) {
        return units.current().firstHolding(HOLD_ADMINS.bind(), FIND.bind().id("account", account), JdbcMembers::read);
    }

    @Override
    public Optional<Asker> asker() {
        JdbcUnitOfWork unit = units.current();
        return unit.opened()
                .organization()
                .map(organization -> new Asker(organization, unit.opening().actor(), membershipOfAsker(unit)));
    }

    private static Membership.State membershipOfAsker(JdbcUnitOfWork unit) {
        return unit.opening()
                .actor()
                .account()
                .flatMap(account -> unit.firstHolding(
                        HOLD_ASKER.bind().id("account", account),
                        FIND_ASKER.bind().id("account", account),
                        MemberRow::membership))
                .map(Membership::state)
                .orElse(null);
    }

    private static Found read(Row row) {
        return new Found(MemberRow.membership(row), AccountRow.read(row), row.number("other_admins"));
    }
}
