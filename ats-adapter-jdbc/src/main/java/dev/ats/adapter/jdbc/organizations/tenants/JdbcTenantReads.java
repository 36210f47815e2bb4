package dev.ats.adapter.jdbc.organizations.tenants;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.organizations.tenants.TenantReads;
import dev.ats.application.organizations.tenants.TenantView;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.organizations.OrganizationStatus;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

/** Organizations as rows, to be looked at from the installation, and from nowhere else. */
public final class JdbcTenantReads implements TenantReads {

    private static final String SELECT = """
            select o.id, o.name, o.kind, o.status, o.created_at, o.version from organizations o
            where :sees_all and organization() = '00000000-0000-0000-0000-000000000000'
            """;
    private static final Sql LIST = Sql.of(SELECT + "and o.id < :after order by o.id desc limit :most");
    private static final Sql FIND = Sql.of(SELECT + "and o.id = :id");

    private final JdbcUnitsOfWork units;

    public JdbcTenantReads(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Page<TenantView> list(Paging paging, Visibility visibility) {
        Bound query = seen(LIST, visibility).keyset(paging);
        return Page.of(
                units.current().list(query, JdbcTenantReads::read), paging.limit(), tenant -> Place.of(tenant.id()));
    }

    @Override
    public Optional<TenantView> find(OrganizationId organization, Visibility visibility) {
        return units.current().first(seen(FIND, visibility).id("id", organization), JdbcTenantReads::read);
    }

    private static Bound seen(Sql sql, Visibility visibility) {
        return sql.bind().truth("sees_all", Sight.of(visibility).all());
    }

    private static TenantView read(Row row) {
        return new TenantView(
                row.id("id", OrganizationId::new),
                row.text("name", Name::new),
                row.word("kind", OrganizationKind.class),
                row.word("status", OrganizationStatus.class),
                row.instant("created_at"),
                row.number("version"));
    }
}
