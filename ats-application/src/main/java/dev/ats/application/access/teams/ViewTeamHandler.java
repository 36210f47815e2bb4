package dev.ats.application.access.teams;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.teams.Team;
import java.util.Optional;

final class ViewTeamHandler implements QueryHandler<ViewTeam, Team.State> {

    private final TeamReads reads;

    ViewTeamHandler(TeamReads reads) {
        this.reads = reads;
    }

    @Override
    public Permission permission() {
        return Permission.TEAM_VIEW;
    }

    @Override
    public Optional<Team.State> answer(ViewTeam query, Visibility visibility) {
        return reads.find(query.team(), visibility);
    }
}
