package dev.ats.domain.access.teams;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;
import dev.ats.domain.shared.TeamId;

/** A team of the organization it happened in is no more. */
public record TeamDissolved(TeamId team) implements Event {

    public TeamDissolved {
        requireNonNull(team, "team");
    }

    @Override
    public Ref about() {
        return Ref.to(team);
    }
}
