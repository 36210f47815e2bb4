package dev.ats.adapter.jdbc.access.machines;

import dev.ats.adapter.jdbc.access.GrantWords;
import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.machines.ApiKeys;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.machines.ApiKey;
import dev.ats.domain.access.machines.ApiKeyId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keys as rows of their organization. */
public final class JdbcApiKeys implements ApiKeys {

    private static final Sql HOLD =
            Sql.of("select 1 from api_keys where organization_id = organization() and id = :id for update");
    private static final String FROM = " from api_keys k where k.organization_id = organization() and k.id = :id";
    private static final Sql FIND = Sql.of("select " + ApiKeyRow.COLUMNS + FROM);
    private static final Sql PRESENT = Sql.of("select " + ApiKeyRow.COLUMNS + """
            , k.used_at, m.roles, array(
              select distinct g.granted from roles r, unnest(r.grants) g(granted)
              where r.organization_id = k.organization_id and r.name = any (m.roles)) as granted
            from api_keys k
            left join memberships m
              on m.organization_id = k.organization_id and m.account_id = k.made_by and m.status = 'active'
              and exists (select from accounts a where a.id = m.account_id and a.status = 'active')
            where k.organization_id = organization() and k.id = :id
              and exists (select from organizations o where o.id = organization() and o.status = 'active')""");
    private static final Sql GOOD = Sql.of("""
            select cast(count(*) as integer) as good from (
              select from api_keys k
              where k.organization_id = organization() and k.revoked_at is null
                and (k.expires_at is null or k.expires_at > :at)
              limit :most) k""");
    private static final Sql MAKE = Sql.of("""
            insert into api_keys
              (organization_id, id, name, scopes, digest, made_by, made_at, expires_at, version)
            values (:organization, :id, :name, :scopes, :digest, :made_by, :made_at, :expires_at, 1)""");
    private static final Sql REVOKE = Sql.of("""
            with changed as (
              update api_keys set revoked_at = :revoked_at, version = :version
              where organization_id = :organization and id = :id and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");
    private static final Sql USE = Sql.of("""
            update api_keys set used_at = :at
            where organization_id = :organization and id = :id and (used_at is null or used_at < :at)""");

    private final JdbcUnitsOfWork units;

    public JdbcApiKeys(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<ApiKey> find(ApiKeyId key) {
        return units.current()
                .firstHolding(HOLD.bind().id("id", key), FIND.bind().id("id", key), ApiKeyRow::read)
                .map(ApiKey::of);
    }

    @Override
    public Optional<Presented> present(ApiKeyId key) {
        return units.current()
                .first(
                        PRESENT.bind().id("id", key),
                        row -> new Presented(ApiKey.of(ApiKeyRow.read(row)), maker(row), row.instant("used_at")));
    }

    @Override
    public int goodAt(Instant time) {
        return units.current()
                .first(GOOD.bind().instant("at", time).number("most", ApiKey.MOST), row -> row.number("good"))
                .orElseThrow();
    }

    @Override
    public Saving saving(Change<ApiKey> change) {
        ApiKey.State state = change.next().state();
        Bound write = state.version() == 1
                ? made(state)
                : REVOKE.bind()
                        .instant("revoked_at", state.revokedAt())
                        .number("version", state.version())
                        .number("seen", state.version() - 1);
        write.id("organization", state.organization()).id("id", state.id());
        return JdbcSaving.of(change.events(), Rank.API_KEYS.write(state.id(), write));
    }

    private static Bound made(ApiKey.State state) {
        return MAKE.bind()
                .text("name", state.name())
                .texts("scopes", state.listed().stream().map(Permission::code).toList())
                .text("digest", state.digest())
                .id("made_by", state.madeBy())
                .instant("made_at", state.madeAt())
                .instant("expires_at", state.expiresAt());
    }

    @Override
    public Saving using(OrganizationId organization, ApiKeyId key, Instant at) {
        Bound write = USE.bind().id("organization", organization).id("id", key).instant("at", at);
        return JdbcSaving.of(List.of(), Rank.API_KEYS.write(key, write));
    }

    /** Where no member made it, nobody's rights limit it. */
    private static Grants maker(Row row) {
        if (row.uuid("made_by") == null) {
            return ApiKey.grantsOf(List.of(Permission.values()));
        }
        if (row.text("roles") == null) {
            return Grants.NONE;
        }
        return BuiltInRoles.grantsOf(row.texts("roles", RoleName::new))
                .and(GrantWords.read(row.texts("granted", word -> word).stream()));
    }
}
