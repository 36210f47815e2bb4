package dev.ats.adapter.jdbc.organizations;

import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.organizations.OrganizationStatus;
import dev.ats.domain.organizations.Slug;
import dev.ats.domain.organizations.WebDomain;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;

/** An organization as columns of a query. */
final class OrganizationRow {

    static final String SELECT =
            "select o.id, o.name, o.slug, o.domain, o.kind, o.status, o.created_at, o.version from organizations o ";

    private OrganizationRow() {}

    static Organization.State read(Row row) {
        return new Organization.State(
                row.id("id", OrganizationId::new),
                row.text("name", Name::new),
                row.text("slug", Slug::new),
                row.text("domain", WebDomain::new),
                row.word("kind", OrganizationKind.class),
                row.word("status", OrganizationStatus.class),
                row.instant("created_at"),
                row.number("version"));
    }
}
