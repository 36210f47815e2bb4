package dev.ats.application.access;

import dev.ats.application.access.members.Members;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.RoleBook;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.Refusal;
import java.util.Optional;
import java.util.Set;

/** Who may give and take what: roles that the organization has, and nobody more than they hold themselves. */
public final class Giving {

    private Giving() {}

    /** Why these roles are none that a member can have, or nothing. */
    public static Optional<Refusal> unknown(Set<RoleName> roles, RoleBook book) {
        return book.hasAll(roles)
                ? Optional.empty()
                : Optional.of(AccountRules.UNKNOWN_ROLE.brokenAt("/roles", "must name roles that there are"));
    }

    /** Why whoever asks may not give or take these roles, or nothing. */
    public static Optional<Refusal> beyond(Set<RoleName> roles, Members.Asker asker, RoleBook book) {
        return beyond(book.grantsOf(roles), asker, book, "/roles");
    }

    /**
     * Why whoever asks may not give or take these grants, or nothing.
     *
     * @param pointer where the request names them
     */
    public static Optional<Refusal> beyond(Grants needed, Members.Asker asker, RoleBook book, String pointer) {
        boolean covered = asker.actor() instanceof Actor.System
                || (heldBy(asker).coverAll(needed) && stillHeldBy(asker, book).coverAll(needed));
        return covered
                ? Optional.empty()
                : Optional.of(AccountRules.GRANTS_MORE_THAN_HELD.brokenAt(
                        pointer, "must not permit more than you may yourself"));
    }

    private static Grants heldBy(Members.Asker asker) {
        return asker.actor() instanceof Actor.Member member && member.home().equals(asker.organization())
                ? member.grants()
                : Grants.NONE;
    }

    /** What the actor holds may be some seconds old, in which an admin who was demoted could undo just that. */
    private static Grants stillHeldBy(Members.Asker asker, RoleBook book) {
        return asker.membership() == null ? heldBy(asker) : grantedTo(asker.membership(), book);
    }

    private static Grants grantedTo(Membership.State member, RoleBook book) {
        return member.status() == MemberStatus.ACTIVE ? book.grantsOf(member.roles()) : Grants.NONE;
    }
}
