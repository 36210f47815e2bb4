package dev.ats.adapter.jdbc.access.machines;

import static java.util.stream.Collectors.toSet;

import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.machines.ApiKey;
import dev.ats.domain.access.machines.ApiKeyId;
import dev.ats.domain.access.sessions.SecretDigest;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;
import java.util.Set;

/** A key of the organization entered, as columns of a query. */
final class ApiKeyRow {

    static final String COLUMNS =
            "k.organization_id, k.id, k.name, k.scopes, k.digest, k.made_by, k.made_at, k.expires_at, k.revoked_at, k.version";

    private ApiKeyRow() {}

    static ApiKey.State read(Row row) {
        return new ApiKey.State(
                row.id("organization_id", OrganizationId::new),
                row.id("id", ApiKeyId::new),
                row.text("name", Name::new),
                scopes(row),
                row.text("digest", SecretDigest::new),
                row.id("made_by", AccountId::new),
                row.instant("made_at"),
                row.instant("expires_at"),
                row.instant("revoked_at"),
                row.number("version"));
    }

    /** One that the program does not know any more permits nothing. */
    private static Set<Permission> scopes(Row row) {
        return row.texts("scopes", Permission::named).stream()
                .flatMap(Optional::stream)
                .collect(toSet());
    }
}
