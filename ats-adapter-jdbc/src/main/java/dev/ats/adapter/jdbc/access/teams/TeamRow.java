package dev.ats.adapter.jdbc.access.teams;

import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.TeamId;
import java.util.HashSet;

/** A team of the organization entered with those in it, as columns of a query. */
final class TeamRow {

    static final String SELECT = """
            select t.organization_id, t.id, t.name, t.manager_id, t.created_at, t.version, array(
              select m.account_id from memberships m
              where m.organization_id = t.organization_id and m.team_id = t.id) as members
            from teams t where t.organization_id = organization()""";

    private TeamRow() {}

    static Team.State read(Row row) {
        return new Team.State(
                row.id("organization_id", OrganizationId::new),
                row.id("id", TeamId::new),
                row.text("name", Name::new),
                row.id("manager_id", AccountId::new),
                new HashSet<>(row.ids("members", AccountId::new)),
                row.instant("created_at"),
                row.number("version"));
    }
}
