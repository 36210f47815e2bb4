package dev.ats.application.access.teams;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Rule;
import dev.ats.domain.shared.TeamId;
import java.util.Set;

/**
 * "From now on these are in this team", and no longer in another.
 *
 * @param seen the version decided upon
 */
public record StaffTeam(TeamId team, Set<AccountId> members, Seen seen) implements Command<Team.State> {

    public StaffTeam {
        requireNonNull(team, "team");
        members = Set.copyOf(members);
        requireNonNull(seen, "seen");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }

    @Override
    public Rule staleRule() {
        return seen.rule();
    }
}
