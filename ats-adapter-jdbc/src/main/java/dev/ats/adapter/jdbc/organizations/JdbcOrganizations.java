package dev.ats.adapter.jdbc.organizations;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.kernel.Saving;
import dev.ats.application.organizations.Organizations;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.organizations.Slug;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.util.Locale;
import java.util.Optional;

/** Organizations as rows outside row-level security: a name is looked up before anything is entered. */
public final class JdbcOrganizations implements Organizations {

    private static final Sql IS_NAME_TAKEN =
            Sql.of("select exists (select from organizations where name_key = :name_key) as taken");
    private static final Sql IS_SLUG_TAKEN =
            Sql.of("select exists (select from organizations where slug = :slug) as taken");
    private static final Sql FIND = Sql.of(OrganizationRow.SELECT + "where o.id = :id for no key update");
    private static final Sql ENTERED = Sql.of(OrganizationRow.SELECT + "where o.id = organization() for no key update");
    private static final Sql FOUND = Sql.of("""
            insert into organizations (id, name, name_key, slug, domain, kind, status, created_at, version)
            values (:id, :name, :name_key, :slug, :domain, :kind, :status, :created_at, :version)""");
    private static final Sql CHANGE = Sql.of("""
            with changed as (
              update organizations set name = :name, name_key = :name_key, slug = :slug, domain = :domain,
                kind = :kind, status = :status, version = :version
              where id = :id and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");

    private final JdbcUnitsOfWork units;

    public JdbcOrganizations(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public boolean isTaken(Name name) {
        return isTaken(IS_NAME_TAKEN.bind().text("name_key", keyOf(name)));
    }

    @Override
    public boolean isTaken(Slug slug) {
        return isTaken(IS_SLUG_TAKEN.bind().text("slug", slug));
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return units.current()
                .first(FIND.bind().id("id", id), OrganizationRow::read)
                .map(Organization::of);
    }

    @Override
    public Optional<Organization> entered() {
        return units.current().first(ENTERED.bind(), OrganizationRow::read).map(Organization::of);
    }

    @Override
    public Saving saving(Change<Organization> change) {
        Organization.State state = change.next().state();
        Bound write = state.version() == 1
                ? FOUND.bind().instant("created_at", state.createdAt())
                : CHANGE.bind().number("seen", state.version() - 1);
        write.id("id", state.id())
                .text("name", state.name())
                .text("name_key", keyOf(state.name()))
                .text("slug", state.slug())
                .text("domain", state.domain())
                .word("kind", state.kind())
                .word("status", state.status())
                .number("version", state.version());
        return JdbcSaving.of(change.events(), Rank.ORGANIZATIONS.write(state.id(), write));
    }

    private boolean isTaken(Bound query) {
        return units.current().first(query, row -> row.truth("taken")).orElseThrow();
    }

    private static String keyOf(Name name) {
        return name.value().toLowerCase(Locale.ROOT);
    }
}
