package dev.ats.application.access.teams;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.shared.TeamId;

/** "Who is in that team?" */
public record ViewTeam(TeamId team) implements Query<Team.State> {

    public ViewTeam {
        requireNonNull(team, "team");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
