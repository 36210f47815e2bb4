package dev.ats.application.access.teams;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.access.teams.TeamRules;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Rule;

/**
 * "From now on there is a team of that name."
 *
 * @param manager the member who manages it, or null
 */
public record FoundTeam(Name name, AccountId manager) implements Command<Team.State> {

    public FoundTeam {
        requireNonNull(name, "name");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }

    @Override
    public Rule lostRule() {
        return TeamRules.NAME_TAKEN;
    }
}
