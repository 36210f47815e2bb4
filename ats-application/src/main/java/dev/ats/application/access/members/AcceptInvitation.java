package dev.ats.application.access.members;

import static java.util.Objects.requireNonNull;

import dev.ats.application.access.sessions.SignIn;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;

/**
 * "I join you." Said with the token that was mailed: by somebody new, who chooses a name and a password; by somebody
 * who has an account, who proves it with its password; or by somebody signed in to it.
 *
 * @param fullName null where the account is known
 * @param password as typed, or null where signed in
 * @param chosen the same as a new account's password; null where signed in
 * @param peer the network it comes from, or null where that is not known
 * @param proof what comparing it came to; null until that is done
 */
public record AcceptInvitation(
        OrganizationId organization,
        InvitationId invitation,
        Secret secret,
        Name fullName,
        Password password,
        NewPassword chosen,
        String peer,
        SignIn.Proof proof)
        implements Command<SignedIn> {

    public AcceptInvitation {
        requireNonNull(organization, "organization");
        requireNonNull(invitation, "invitation");
        requireNonNull(secret, "secret");
    }

    /** The wish as somebody says it; name and password may be null. */
    public static AcceptInvitation by(
            OrganizationId organization,
            InvitationId invitation,
            Secret secret,
            Name fullName,
            Password password,
            String peer) {
        NewPassword chosen = password == null ? null : NewPassword.of(password);
        return new AcceptInvitation(organization, invitation, secret, fullName, password, chosen, peer, null);
    }

    @Override
    public Home home() {
        return Home.of(organization);
    }
}
