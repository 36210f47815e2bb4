package dev.ats.application.access.teams;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.shared.TeamId;
import java.util.Optional;

/** Teams as they are looked at. */
public interface TeamReads extends ReadPort {

    /** The teams of the organization, newest first. */
    Page<Team.State> list(Paging paging, Visibility visibility);

    /** One of them, or nothing. */
    Optional<Team.State> find(TeamId team, Visibility visibility);
}
