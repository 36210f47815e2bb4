package dev.ats.domain.access.roles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.Id;
import java.util.UUID;

/** A role. Those that are built in have ids that follow from their names, the same in every organization. */
public record RoleId(UUID value) implements Id {

    public RoleId {
        requireNonNull(value, "value");
    }

    /** The id of a built-in role: the version 3 UUID (RFC 9562) of its name. */
    public static RoleId ofBuiltIn(RoleName name) {
        return new RoleId(UUID.nameUUIDFromBytes(("ats role " + name).getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
