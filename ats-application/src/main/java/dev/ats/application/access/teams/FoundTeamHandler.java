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
import java.util.Set;

final class FoundTeamHandler implements Handler<FoundTeam, Staff.Known, Team.State> {

    private final Teams teams;
    private final Staff staff;

    FoundTeamHandler(Teams teams, Staff staff) {
        this.teams = teams;
        this.staff = staff;
    }

    @Override
    public Permission permission() {
        return Permission.TEAM_CHANGE;
    }

    @Override
    public Optional<Staff.Known> load(FoundTeam command) {
        return Optional.of(staff.membersAmong(command.manager() == null ? Set.of() : Set.of(command.manager())));
    }

    @Override
    public Facts facts(Staff.Known known) {
        return Facts.collectionOf(known.organization());
    }

    @Override
    public Decision<Team.State> decide(FoundTeam command, Staff.Known known, Moment moment) {
        if (command.manager() != null && !known.members().contains(command.manager())) {
            return Decision.refuse(TeamRules.NOT_A_MEMBER.brokenAt("/manager_id", "is no active member"));
        }
        Change<Team> founded = Team.found(known.organization(), command.name(), command.manager(), moment);
        return Decision.accept(founded.next().state(), teams.saving(founded));
    }
}
