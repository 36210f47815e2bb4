package dev.ats.adapter.jdbc.access.roles;

import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.roles.RoleReads;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.roles.CustomRole;
import java.util.List;

/** Roles as rows, to look at, for whoever sees all of the organization. */
public final class JdbcRoleReads implements RoleReads {

    private static final Sql DEFINED = Sql.of("select " + RoleRow.COLUMNS
            + " from roles r where r.organization_id = organization() and :sees_all order by r.name");

    private final JdbcUnitsOfWork units;

    public JdbcRoleReads(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public List<CustomRole.State> defined(Visibility visibility) {
        return units.current()
                .list(DEFINED.bind().truth("sees_all", Sight.of(visibility).all()), RoleRow::read);
    }
}
