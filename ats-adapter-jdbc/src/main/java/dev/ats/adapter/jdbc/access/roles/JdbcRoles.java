package dev.ats.adapter.jdbc.access.roles;

import dev.ats.adapter.jdbc.access.GrantWords;
import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.Roles;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.RoleBook;
import dev.ats.domain.access.roles.CustomRole;
import dev.ats.domain.access.roles.RoleId;
import dev.ats.domain.shared.Change;
import java.util.List;
import java.util.Optional;

/**
 * Roles as rows of their organization. Whoever gives any holds all, so that none is changed or gone before it has been
 * given.
 */
public final class JdbcRoles implements Roles {

    private static final Sql HOLD_ALL =
            Sql.of("select 1 from roles where organization_id = organization() order by id for share");
    private static final Sql ALL = Sql.of(
            "select " + RoleRow.COLUMNS + " from roles r where r.organization_id = organization() order by r.name");
    private static final Sql HOLD =
            Sql.of("select 1 from roles where organization_id = organization() and id = :id for update");
    private static final Sql FIND = Sql.of("select " + RoleRow.COLUMNS + """
            , exists (
              select from memberships m where m.organization_id = r.organization_id and r.name = any (m.roles))
              or exists (
                select from invitations i
                where i.organization_id = r.organization_id and i.status = 'open' and r.name = any (i.roles)) as used
            from roles r where r.organization_id = organization() and r.id = :id""");
    private static final Sql DEFINE = Sql.of("""
            insert into roles (organization_id, id, name, description, grants, defined_by, defined_at, version)
            values (:organization, :id, :name, :description, :grants, :defined_by, :defined_at, 1)""");
    private static final Sql CHANGE = Sql.of("""
            with changed as (
              update roles set description = :description, grants = :grants, version = :version
              where organization_id = :organization and id = :id and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");
    private static final Sql REMOVE = Sql.of("""
            with changed as (
              delete from roles where organization_id = :organization and id = :id and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");

    private final JdbcUnitsOfWork units;

    public JdbcRoles(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public RoleBook book() {
        return bookOf(units.current().listHolding(HOLD_ALL.bind(), ALL.bind(), RoleRow::read));
    }

    @Override
    public RoleBook look() {
        return bookOf(units.current().list(ALL.bind(), RoleRow::read));
    }

    private static RoleBook bookOf(List<CustomRole.State> defined) {
        return new RoleBook(defined.stream().map(CustomRole.State::role).toList());
    }

    @Override
    public Optional<Found> find(RoleId role) {
        return units.current()
                .firstHolding(
                        HOLD.bind().id("id", role),
                        FIND.bind().id("id", role),
                        row -> new Found(CustomRole.of(RoleRow.read(row)), row.truth("used")));
    }

    @Override
    public Saving saving(Change<CustomRole> change) {
        CustomRole.State state = change.next().state();
        Bound write = state.version() == 1
                ? DEFINE.bind()
                        .text("name", state.name())
                        .id("defined_by", state.definedBy())
                        .instant("defined_at", state.definedAt())
                : CHANGE.bind().number("version", state.version()).number("seen", state.version() - 1);
        write.id("organization", state.organization())
                .id("id", state.id())
                .text("description", state.description())
                .texts("grants", GrantWords.of(state.grants()));
        return JdbcSaving.of(change.events(), Rank.ROLES.write(state.id(), write));
    }

    @Override
    public Saving removing(Change<CustomRole> removed) {
        CustomRole.State state = removed.next().state();
        Bound write = REMOVE.bind()
                .id("organization", state.organization())
                .id("id", state.id())
                .number("seen", state.version());
        return JdbcSaving.of(removed.events(), Rank.ROLES.write(state.id(), write));
    }
}
