package dev.ats.application.access.teams;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.access.teams.TeamRules;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Rule;
import dev.ats.domain.shared.TeamId;

/**
 * "From now on this team has that name, and that manager."
 *
 * @param manager the member who manages it, or null
 * @param seen the version decided upon
 */
public record ChangeTeam(TeamId team, Name name, AccountId manager, Seen seen) implements Command<Team.State> {

    public ChangeTeam {
        requireNonNull(team, "team");
        requireNonNull(name, "name");
        requireNonNull(seen, "seen");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }

    @Override
    public Rule lostRule() {
        return TeamRules.NAME_TAKEN;
    }

    @Override
    public Rule staleRule() {
        return seen.rule();
    }
}
