package dev.ats.adapter.jdbc.organizations;

import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.organizations.OrganizationReads;
import dev.ats.domain.organizations.Organization;
import java.util.Optional;

/** The organization entered, to look at. */
public final class JdbcOrganizationReads implements OrganizationReads {

    private static final Sql ENTERED = Sql.of(OrganizationRow.SELECT + "where o.id = organization() and :sees_all");

    private final JdbcUnitsOfWork units;

    public JdbcOrganizationReads(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<Organization.State> entered(Visibility visibility) {
        return units.current()
                .first(ENTERED.bind().truth("sees_all", Sight.of(visibility).all()), OrganizationRow::read);
    }
}
