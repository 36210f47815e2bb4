package dev.ats.adapter.jdbc.access.teams;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.teams.TeamReads;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.shared.TeamId;
import java.util.Optional;

/** Teams as rows, to look at: all of them, or those that somebody manages whose assignments are seen. */
public final class JdbcTeamReads implements TeamReads {

    private static final String SEEN = " and (:sees_all or t.manager_id = any(:staff))";
    private static final Sql LIST = Sql.of(TeamRow.SELECT + SEEN + " and t.id < :after order by t.id desc limit :most");
    private static final Sql FIND = Sql.of(TeamRow.SELECT + SEEN + " and t.id = :id");

    private final JdbcUnitsOfWork units;

    public JdbcTeamReads(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Page<Team.State> list(Paging paging, Visibility visibility) {
        Bound query = Sight.of(visibility).assignmentsInto(LIST.bind()).keyset(paging);
        return Page.of(units.current().list(query, TeamRow::read), paging.limit(), team -> Place.of(team.id()));
    }

    @Override
    public Optional<Team.State> find(TeamId team, Visibility visibility) {
        return units.current()
                .first(Sight.of(visibility).assignmentsInto(FIND.bind()).id("id", team), TeamRow::read);
    }
}
