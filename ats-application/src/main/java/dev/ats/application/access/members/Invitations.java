package dev.ats.application.access.members;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.RoleBook;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.PasswordHash;
import dev.ats.domain.access.invitations.Invitation;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The invitations of the organization entered. */
public interface Invitations {

    /**
     * The invitation of that id with whoever has its address, or nothing; both it and the membership of whoever
     * invited are locked until the unit of work ends.
     */
    Optional<Sent> find(InvitationId id);

    /** The same, as it was a moment ago: for a look that changes nothing. */
    Optional<Sent> look(InvitationId id);

    /** Whether whoever has that address is a member already, active or not. */
    boolean isMember(Email email);

    /** The saving that writes the change; a new invitation replaces an open one to the same address. */
    Saving saving(Change<Invitation> change);

    /**
     * An invitation, and who has the address it was sent to.
     *
     * @param account null where nobody has
     * @param hash the account's password, or null
     * @param member whether the account is a member already
     * @param inviterRoles the roles of the member who invited, as far as they are active; none where there is no such
     */
    record Sent(Invitation invitation, Account account, PasswordHash hash, boolean member, Set<RoleName> inviterRoles) {

        public Sent {
            requireNonNull(invitation, "invitation");
            inviterRoles = Set.copyOf(inviterRoles);
        }

        /** Whether that secret opens it at that time, and whoever invited may still give what it gives. */
        boolean opensWith(Secret secret, Instant time, RoleBook book) {
            return invitation.opensWith(secret, time) && mayStillBeGiven(book);
        }

        private boolean mayStillBeGiven(RoleBook book) {
            Invitation.State state = invitation.state();
            return book.hasAll(state.roles())
                    && (state.invitedBy() == null
                            || book.grantsOf(inviterRoles).coverAll(book.grantsOf(state.roles())));
        }
    }
}
