package dev.ats.application.access.teams;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.TeamId;
import java.util.Optional;

/** The teams of the organization entered. */
public interface Teams {

    /** The team of that id, or nothing; held until the unit of work ends. */
    Optional<Team> find(TeamId team);

    /** The saving that writes the change; a second team of a name is a lost creation. */
    Saving saving(Change<Team> change);

    /** The saving that takes the team away. */
    Saving dissolving(Change<Team> dissolved);
}
