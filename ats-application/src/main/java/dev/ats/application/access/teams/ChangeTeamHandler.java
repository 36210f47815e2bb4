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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

final class ChangeTeamHandler implements Handler<ChangeTeam, KnownTeam, Team.State> {

    private final Teams teams;
    private final Staff staff;

    ChangeTeamHandler(Teams teams, Staff staff) {
        this.teams = teams;
        this.staff = staff;
    }

    @Override
    public Permission permission() {
        return Permission.TEAM_CHANGE;
    }

    @Override
    public Optional<KnownTeam> load(ChangeTeam command) {
        return teams.find(command.team())
                .map(team ->
                        KnownTeam.of(team, command.manager() == null ? Set.of() : Set.of(command.manager()), staff));
    }

    @Override
    public Facts facts(KnownTeam known) {
        return known.facts();
    }

    @Override
    public Decision<Team.State> decide(ChangeTeam command, KnownTeam known, Moment moment) {
        return command.seen().decide(known.team().state().version(), () -> change(command, known));
    }

    private Decision<Team.State> change(ChangeTeam command, KnownTeam known) {
        Team.State before = known.team().state();
        boolean other = !Objects.equals(command.manager(), before.manager());
        if (other && command.manager() != null && !known.members().contains(command.manager())) {
            return Decision.refuse(TeamRules.NOT_A_MEMBER.brokenAt("/manager_id", "is no active member"));
        }
        if (!other && command.name().equals(before.name())) {
            return Decision.accept(before);
        }
        Change<Team> changed = known.team().become(command.name(), command.manager());
        return Decision.accept(changed.next().state(), teams.saving(changed));
    }
}
