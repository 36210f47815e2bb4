package dev.ats.application.access.teams;

import dev.ats.application.access.Staff;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.TeamId;
import java.util.Optional;
import java.util.Set;

final class DissolveTeamHandler implements Handler<DissolveTeam, KnownTeam, TeamId> {

    private final Teams teams;
    private final Staff staff;

    DissolveTeamHandler(Teams teams, Staff staff) {
        this.teams = teams;
        this.staff = staff;
    }

    @Override
    public Permission permission() {
        return Permission.TEAM_CHANGE;
    }

    @Override
    public Optional<KnownTeam> load(DissolveTeam command) {
        return teams.find(command.team()).map(team -> KnownTeam.of(team, Set.of(), staff));
    }

    @Override
    public Facts facts(KnownTeam known) {
        return known.facts();
    }

    @Override
    public Decision<TeamId> decide(DissolveTeam command, KnownTeam known, Moment moment) {
        return command.seen().decide(known.team().state().version(), () -> known.team()
                .dissolve()
                .fold(dissolved -> Decision.accept(command.team(), teams.dissolving(dissolved)), Decision::refuse));
    }
}
