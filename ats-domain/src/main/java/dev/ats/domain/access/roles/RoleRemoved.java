package dev.ats.domain.access.roles;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** A role of the organization it happened in is gone. */
public record RoleRemoved(RoleId role, RoleName name) implements Event {

    public RoleRemoved {
        requireNonNull(role, "role");
        requireNonNull(name, "name");
    }

    @Override
    public Ref about() {
        return new Ref(Ref.Kind.ROLE, role.value());
    }
}
