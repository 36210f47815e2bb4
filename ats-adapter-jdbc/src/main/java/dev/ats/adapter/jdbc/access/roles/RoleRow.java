package dev.ats.adapter.jdbc.access.roles;

import dev.ats.adapter.jdbc.access.GrantWords;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.roles.CustomRole;
import dev.ats.domain.access.roles.RoleId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.OrganizationId;
import java.util.function.Function;

/** A role that the organization entered has defined, as columns of a query. */
final class RoleRow {

    static final String COLUMNS =
            "r.organization_id, r.id, r.name, r.description, r.grants, r.defined_by, r.defined_at, r.version";

    private RoleRow() {}

    static CustomRole.State read(Row row) {
        return new CustomRole.State(
                row.id("organization_id", OrganizationId::new),
                row.id("id", RoleId::new),
                row.text("name", RoleName::new),
                row.text("description", Line::new),
                GrantWords.read(row.texts("grants", Function.<String>identity()).stream()),
                row.id("defined_by", AccountId::new),
                row.instant("defined_at"),
                row.number("version"));
    }
}
