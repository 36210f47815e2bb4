package dev.ats.adapter.jdbc.access;

import dev.ats.adapter.jdbc.kernel.JdbcUnitOfWork;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.Staff;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.util.HashSet;
import java.util.Set;

/** The memberships of the organization entered, as far as they and their accounts are active. */
public final class JdbcStaff implements Staff {

    private static final Sql MEMBERS_AMONG = Sql.of("""
            select m.account_id from memberships m join accounts a on a.id = m.account_id
            where m.organization_id = organization() and m.account_id = any(:accounts)
              and m.status = 'active' and a.status = 'active'""");

    private final JdbcUnitsOfWork units;

    public JdbcStaff(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Known membersAmong(Set<AccountId> accounts) {
        JdbcUnitOfWork unit = units.current();
        Set<AccountId> members = new HashSet<>(
                unit.list(MEMBERS_AMONG.bind().ids("accounts", accounts), row -> row.id("account_id", AccountId::new)));
        OrganizationId entered = unit.opened()
                .organization()
                .orElseThrow(() -> new IllegalStateException("no organization has been entered"));
        return new Known(entered, unit.opening().actor().account().orElse(null), members);
    }
}
