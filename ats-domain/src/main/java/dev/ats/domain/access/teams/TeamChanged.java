package dev.ats.domain.access.teams;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;
import dev.ats.domain.shared.TeamId;
import java.util.Set;

/**
 * A team is managed by that member and has these in it from now on.
 *
 * @param manager or null where nobody manages it
 */
public record TeamChanged(TeamId team, AccountId manager, Set<AccountId> members) implements Event {

    public TeamChanged {
        requireNonNull(team, "team");
        members = Set.copyOf(members);
    }

    @Override
    public Ref about() {
        return Ref.to(team);
    }
}
