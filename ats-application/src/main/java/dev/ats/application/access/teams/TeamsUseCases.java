package dev.ats.application.access.teams;

import dev.ats.application.access.Staff;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.UseCase;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.shared.TeamId;

/** What can be done with the teams of an organization. */
public record TeamsUseCases(
        UseCase<FoundTeam, Team.State> found,
        UseCase<ChangeTeam, Team.State> change,
        UseCase<StaffTeam, Team.State> staff,
        UseCase<DissolveTeam, TeamId> dissolve,
        Ask<ListTeams, Page<Team.State>> list,
        Ask<ViewTeam, Team.State> view) {

    /** Its use cases, behind the gate. */
    public static TeamsUseCases of(Gate gate, Teams teams, TeamReads reads, Staff staff) {
        return new TeamsUseCases(
                gate.useCase(new FoundTeamHandler(teams, staff)),
                gate.useCase(new ChangeTeamHandler(teams, staff)),
                gate.useCase(new StaffTeamHandler(teams, staff)),
                gate.useCase(new DissolveTeamHandler(teams, staff)),
                gate.question(new ListTeamsHandler(reads)),
                gate.question(new ViewTeamHandler(reads)));
    }
}
