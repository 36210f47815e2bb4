package dev.ats.application.access.roles;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.access.roles.RoleId;

/** "What may whoever has this role do?" */
public record ViewRole(RoleId role) implements Query<RoleView> {

    public ViewRole {
        requireNonNull(role, "role");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
