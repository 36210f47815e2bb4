package dev.ats.application.access.roles;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.roles.RoleRules;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Rule;

/** "From now on there is a role that may do this." Nobody defines one that may do what they may not. */
public record DefineRole(RoleName name, Line description, Grants grants) implements Command<RoleView> {

    public DefineRole {
        requireNonNull(name, "name");
        requireNonNull(description, "description");
        requireNonNull(grants, "grants");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }

    @Override
    public Rule lostRule() {
        return RoleRules.NAME_TAKEN;
    }
}
