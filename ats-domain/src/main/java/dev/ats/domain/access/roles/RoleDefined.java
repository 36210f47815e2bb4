package dev.ats.domain.access.roles;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.Grant;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;
import java.util.List;

/** A role of the organization it happened in permits this from now on. */
public record RoleDefined(RoleId role, RoleName name, List<Grant> grants) implements Event {

    public RoleDefined {
        requireNonNull(role, "role");
        requireNonNull(name, "name");
        grants = List.copyOf(grants);
    }

    @Override
    public Ref about() {
        return new Ref(Ref.Kind.ROLE, role.value());
    }
}
