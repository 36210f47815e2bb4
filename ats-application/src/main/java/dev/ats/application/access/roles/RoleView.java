package dev.ats.application.access.roles;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Role;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.roles.CustomRole;
import dev.ats.domain.access.roles.RoleId;
import dev.ats.domain.shared.AccountId;
import java.time.Instant;
import java.util.List;

/**
 * A role as it is shown.
 *
 * @param definedBy who defined it, or null where it is built in or no member did
 * @param definedAt or null where it is built in
 * @param version 0 where it is built in
 */
public record RoleView(
        RoleId id,
        RoleName name,
        String description,
        List<Grant> grants,
        boolean builtIn,
        AccountId definedBy,
        Instant definedAt,
        int version) {

    public RoleView {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(description, "description");
        grants = List.copyOf(grants);
    }

    static RoleView of(CustomRole.State role) {
        return new RoleView(
                role.id(),
                role.name(),
                role.description().value(),
                role.grants().toList(),
                false,
                role.definedBy(),
                role.definedAt(),
                role.version());
    }

    static RoleView ofBuiltIn(Role role) {
        return new RoleView(
                RoleId.ofBuiltIn(role.name()),
                role.name(),
                role.description(),
                role.grants().toList(),
                true,
                null,
                null,
                0);
    }
}
