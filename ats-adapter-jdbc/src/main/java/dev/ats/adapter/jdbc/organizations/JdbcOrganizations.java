package dev.ats.adapter.jdbc.organizations;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.kernel.Saving;
import dev.ats.application.organizations.Organizations;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Name;
import java.util.Locale;

/** Organizations as rows outside row-level security: a name is looked up before anything is entered. */
public final class JdbcOrganizations implements Organizations {

    private static final Sql IS_TAKEN =
            Sql.of("select exists (select from organizations where name_key = :name_key) as taken");
    private static final Sql FOUND = Sql.of("""
            insert into organizations (id, name, name_key, kind, created_at, version)
            values (:id, :name, :name_key, :kind, :created_at, :version)""");

    private final JdbcUnitsOfWork units;

    public JdbcOrganizations(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public boolean isTaken(Name name) {
        return units.current()
                .first(IS_TAKEN.bind().text("name_key", keyOf(name)), row -> row.truth("taken"))
                .orElseThrow();
    }

    @Override
    public Saving saving(Change<Organization> change) {
        Organization.State state = change.next().state();
        Bound found = FOUND.bind()
                .id("id", state.id())
                .text("name", state.name())
                .text("name_key", keyOf(state.name()))
                .word("kind", state.kind())
                .instant("created_at", state.createdAt())
                .number("version", state.version());
        return JdbcSaving.of(change.events(), Rank.ORGANIZATIONS.write(state.id(), found));
    }

    private static String keyOf(Name name) {
        return name.value().toLowerCase(Locale.ROOT);
    }
}
