package dev.ats.domain.access;

import static java.util.Objects.requireNonNull;

/**
 * A named set of grants.
 *
 * @param builtIn whether the product defines it; such a role cannot be edited
 */
public record Role(RoleName name, String description, Grants grants, boolean builtIn) {

    public Role {
        requireNonNull(name, "name");
        requireNonNull(description, "description");
        requireNonNull(grants, "grants");
    }
}
