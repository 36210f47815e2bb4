package dev.ats.application.access.roles;

import dev.ats.application.access.Roles;
import dev.ats.application.access.members.Members;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.RoleBook;
import dev.ats.domain.access.roles.RoleId;
import java.util.Optional;

/**
 * A role that somebody wants to be different.
 *
 * @param found null where it is built in
 */
record DefinedRole(Members.Asker asker, RoleBook book, Roles.Found found) {

    /** Whoever asks is held first, then the role, then all others: in the order in which roles are given. */
    static Optional<DefinedRole> load(RoleId id, Members members, Roles roles) {
        Optional<Members.Asker> asker = members.asker();
        if (asker.isEmpty()) {
            return Optional.empty();
        }
        boolean builtIn = BuiltInRoles.ofMembers().stream()
                .anyMatch(role -> RoleId.ofBuiltIn(role.name()).equals(id));
        if (builtIn) {
            return Optional.of(new DefinedRole(asker.get(), RoleBook.BUILT_IN, null));
        }
        return roles.find(id).map(found -> new DefinedRole(asker.get(), roles.book(), found));
    }

    boolean isBuiltIn() {
        return found == null;
    }
}
