package dev.ats.adapter.jdbc.access.teams;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.teams.Teams;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.TeamId;
import java.util.Locale;
import java.util.Optional;

/** Teams as rows of their organization; who is in one stands in the memberships. */
public final class JdbcTeams implements Teams {

    private static final Sql HOLD =
            Sql.of("select 1 from teams where organization_id = organization() and id = :id for update");
    private static final Sql FIND = Sql.of(TeamRow.SELECT + " and t.id = :id");
    private static final Sql FOUND = Sql.of("""
            insert into teams (organization_id, id, name, name_key, manager_id, created_at, version)
            values (:organization, :id, :name, :name_key, :manager, :created_at, 1)""");
    private static final Sql CHANGE = Sql.of("""
            with changed as (
              update teams set name = :name, name_key = :name_key, manager_id = :manager, version = :version
              where organization_id = :organization and id = :id and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");
    private static final Sql STAFF = Sql.of("""
            with held as (
              select account_id from memberships
              where organization_id = :organization and (team_id = :id or account_id = any(:members))
              order by account_id for update)
            update memberships m set team_id = case when m.account_id = any(:members) then :id end
            from held where m.organization_id = :organization and m.account_id = held.account_id""");
    private static final Sql DISSOLVE = Sql.of("""
            with changed as (
              delete from teams where organization_id = :organization and id = :id and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");

    private final JdbcUnitsOfWork units;

    public JdbcTeams(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<Team> find(TeamId team) {
        return units.current()
                .firstHolding(HOLD.bind().id("id", team), FIND.bind().id("id", team), TeamRow::read)
                .map(Team::of);
    }

    @Override
    public Saving saving(Change<Team> change) {
        Team.State state = change.next().state();
        Bound write = state.version() == 1
                ? FOUND.bind().instant("created_at", state.foundedAt())
                : CHANGE.bind().number("version", state.version()).number("seen", state.version() - 1);
        write.id("organization", state.organization())
                .id("id", state.id())
                .text("name", state.name())
                .text("name_key", state.name().value().toLowerCase(Locale.ROOT))
                .id("manager", state.manager());
        Bound staff = STAFF.bind()
                .id("organization", state.organization())
                .id("id", state.id())
                .ids("members", state.members());
        return JdbcSaving.of(
                change.events(), Rank.TEAMS.write(state.id(), write), Rank.MEMBERSHIPS.write(state.id(), staff));
    }

    @Override
    public Saving dissolving(Change<Team> dissolved) {
        Team.State state = dissolved.next().state();
        Bound write = DISSOLVE.bind()
                .id("organization", state.organization())
                .id("id", state.id())
                .number("seen", state.version());
        return JdbcSaving.of(dissolved.events(), Rank.TEAMS.write(state.id(), write));
    }
}
