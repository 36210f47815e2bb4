package dev.ats.application.access.roles;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.access.roles.RoleId;
import dev.ats.domain.shared.Rule;

/**
 * "There is to be no such role any more"; refused while somebody holds it.
 *
 * @param seen the version decided upon
 */
public record RemoveRole(RoleId role, Seen seen) implements Command<RoleId> {

    public RemoveRole {
        requireNonNull(role, "role");
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
