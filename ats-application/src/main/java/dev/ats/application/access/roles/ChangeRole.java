package dev.ats.application.access.roles;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.roles.RoleId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Rule;

/**
 * "From now on whoever has this role may do this", and no longer what it permitted before.
 *
 * @param name the one it has
 * @param seen the version decided upon
 */
public record ChangeRole(RoleId role, RoleName name, Line description, Grants grants, Seen seen)
        implements Command<RoleView> {

    public ChangeRole {
        requireNonNull(role, "role");
        requireNonNull(name, "name");
        requireNonNull(description, "description");
        requireNonNull(grants, "grants");
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
