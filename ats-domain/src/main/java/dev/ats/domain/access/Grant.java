package dev.ats.domain.access;

import static java.util.Objects.requireNonNull;

/** A permission and how far it reaches. */
public record Grant(Permission permission, Reach reach) {

    public Grant {
        requireNonNull(permission, "permission");
        requireNonNull(reach, "reach");
    }
}
