package dev.ats.application.access.members;

import dev.ats.application.access.Roles;
import dev.ats.application.access.sessions.Logins;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleBook;
import dev.ats.domain.access.sessions.SignInDelays;
import dev.ats.domain.shared.Email;
import java.util.Optional;

final class FindInvitationHandler implements QueryHandler.UnderOneThing<FindInvitation, FindInvitation.Found> {

    /** The product itself, which alone may ask. */
    static final Actor ASKER = new Actor.System("accept_invitation");

    private final Invitations invitations;
    private final Logins logins;
    private final Roles roles;

    FindInvitationHandler(Invitations invitations, Logins logins, Roles roles) {
        this.invitations = invitations;
        this.logins = logins;
        this.roles = roles;
    }

    @Override
    public Permission permission() {
        return Permission.INVITATION_ACCEPT;
    }

    @Override
    public Optional<Facts> under(FindInvitation query) {
        return Optional.of(Facts.collectionOf(query.organization()));
    }

    @Override
    public Optional<FindInvitation.Found> answer(FindInvitation query, Visibility visibility) {
        return invitations.look(query.invitation()).map(sent -> found(sent, query.peer(), logins, roles.look()));
    }

    static FindInvitation.Found found(Invitations.Sent sent, String peer, Logins logins, RoleBook book) {
        Email email = sent.invitation().state().email();
        return new FindInvitation.Found(
                sent, SignInDelays.of(email, peer, logins.delays(SignInDelays.subjects(email, peer))), book);
    }
}
