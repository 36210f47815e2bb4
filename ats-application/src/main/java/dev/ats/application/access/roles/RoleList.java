package dev.ats.application.access.roles;

import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Reach;
import dev.ats.domain.access.roles.RoleId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The roles that somebody sees who may see those of the organization: the built-in ones, weakest first, and its own. */
final class RoleList {

    private final RoleReads reads;

    RoleList(RoleReads reads) {
        this.reads = reads;
    }

    /** Whether any are seen: roles are nobody's own, and assigned to nobody. */
    static boolean isSeen(Visibility visibility) {
        return visibility.fold(member -> member.reach() == Reach.ORGANIZATION, own -> false, () -> false, () -> true);
    }

    List<RoleView> seen(Visibility visibility) {
        return isSeen(visibility)
                ? Stream.concat(
                                BuiltInRoles.ofMembers().stream().map(RoleView::ofBuiltIn),
                                reads.defined(visibility).stream().map(RoleView::of))
                        .toList()
                : List.of();
    }

    Optional<RoleView> seen(RoleId id, Visibility visibility) {
        return seen(visibility).stream().filter(role -> role.id().equals(id)).findFirst();
    }
}
