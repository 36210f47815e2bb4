package dev.ats.application.access.members;

import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Role;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may give and take which roles: those that an organization can give at all, and nobody more than they hold. */
final class Giving {

    private Giving() {}

    /** Why these roles are none that a member can have, or nothing. */
    static Optional<Refusal> unknown(Set<RoleName> roles) {
        Set<RoleName> known = BuiltInRoles.ofMembers().stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
        return !roles.isEmpty() && known.containsAll(roles)
                ? Optional.empty()
                : Optional.of(AccountRules.UNKNOWN_ROLE.brokenAt("/roles", "must name roles that there are"));
    }

    /** Why whoever asks may not give or take these, or nothing. */
    static Optional<Refusal> beyond(Set<RoleName> roles, Members.Asker asker) {
        Grants needed = BuiltInRoles.grantsOf(roles);
        boolean covered = asker.actor() instanceof Actor.System
                || (heldBy(asker).coverAll(needed) && stillHeldBy(asker).coverAll(needed));
        return covered
                ? Optional.empty()
                : Optional.of(AccountRules.GRANTS_MORE_THAN_HELD.brokenAt(
                        "/roles", "must not permit more than you may yourself"));
    }

    private static Grants heldBy(Members.Asker asker) {
        return asker.actor() instanceof Actor.Member member && member.home().equals(asker.organization())
                ? member.grants()
                : Grants.NONE;
    }

    /** What the actor holds may be some seconds old, in which an admin who was demoted could undo just that. */
    private static Grants stillHeldBy(Members.Asker asker) {
        return asker.membership() == null ? heldBy(asker) : grantedTo(asker.membership());
    }

    private static Grants grantedTo(Membership.State member) {
        return member.status() == MemberStatus.ACTIVE ? BuiltInRoles.grantsOf(member.roles()) : Grants.NONE;
    }
}
