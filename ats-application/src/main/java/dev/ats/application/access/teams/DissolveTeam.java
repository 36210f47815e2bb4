package dev.ats.application.access.teams;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.shared.Rule;
import dev.ats.domain.shared.TeamId;

/**
 * "There is to be no such team any more"; refused while somebody is in it.
 *
 * @param seen the version decided upon
 */
public record DissolveTeam(TeamId team, Seen seen) implements Command<TeamId> {

    public DissolveTeam {
        requireNonNull(team, "team");
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
