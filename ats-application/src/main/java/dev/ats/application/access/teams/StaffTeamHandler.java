package dev.ats.application.access.teams;

import dev.ats.application.access.Staff;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.access.teams.TeamRules;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

final class StaffTeamHandler implements Handler<StaffTeam, KnownTeam, Team.State> {

    private final Teams teams;
    private final Staff staff;

    StaffTeamHandler(Teams teams, Staff staff) {
        this.teams = teams;
        this.staff = staff;
    }

    @Override
    public Permission permission() {
        return Permission.TEAM_CHANGE;
    }

    @Override
    public Optional<KnownTeam> load(StaffTeam command) {
        return teams.find(command.team()).map(team -> KnownTeam.of(team, command.members(), staff));
    }

    @Override
    public Facts facts(KnownTeam known) {
        return known.facts();
    }

    @Override
    public Decision<Team.State> decide(StaffTeam command, KnownTeam known, Moment moment) {
        return command.seen().decide(known.team().state().version(), () -> staff(command, known));
    }

    private Decision<Team.State> staff(StaffTeam command, KnownTeam known) {
        if (!known.members().containsAll(command.members())) {
            return Decision.refuse(TeamRules.NOT_A_MEMBER.brokenAt("/member_ids", "must all be active members"));
        }
        if (command.members().equals(known.team().state().members())) {
            return Decision.accept(known.team().state());
        }
        Change<Team> staffed = known.team().staff(command.members());
        return Decision.accept(staffed.next().state(), teams.saving(staffed));
    }
}
