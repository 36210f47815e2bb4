package dev.ats.application.access.teams;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.teams.Team;
import java.util.Optional;

final class ListTeamsHandler implements QueryHandler<ListTeams, Page<Team.State>> {

    private final TeamReads reads;

    ListTeamsHandler(TeamReads reads) {
        this.reads = reads;
    }

    @Override
    public Permission permission() {
        return Permission.TEAM_VIEW;
    }

    @Override
    public Optional<Page<Team.State>> answer(ListTeams query, Visibility visibility) {
        return Optional.of(reads.list(query.paging(), visibility));
    }
}
