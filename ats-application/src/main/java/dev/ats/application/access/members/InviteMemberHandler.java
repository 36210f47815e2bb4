package dev.ats.application.access.members;

import dev.ats.application.access.Roles;
import dev.ats.application.access.Secrets;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleBook;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.invitations.Invitation;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

final class InviteMemberHandler implements Handler<InviteMember, InviteMemberHandler.Desk, InvitationView> {

    private final Members members;
    private final Invitations invitations;
    private final Roles roles;
    private final Secrets secrets;

    InviteMemberHandler(Members members, Invitations invitations, Roles roles, Secrets secrets) {
        this.members = members;
        this.invitations = invitations;
        this.roles = roles;
        this.secrets = secrets;
    }

    /** Who invites, the roles there are, and whether the invited one is a member already. */
    record Desk(Members.Asker asker, RoleBook book, boolean member) {}

    @Override
    public Permission permission() {
        return Permission.MEMBER_INVITE;
    }

    @Override
    public Optional<Desk> load(InviteMember command) {
        return members.asker().map(asker -> new Desk(asker, roles.book(), invitations.isMember(command.email())));
    }

    @Override
    public Facts facts(Desk desk) {
        return Facts.collectionOf(desk.asker().organization());
    }

    @Override
    public Decision<InvitationView> decide(InviteMember command, Desk desk, Moment moment) {
        return Roles.unknown(command.roles(), desk.book())
                .or(() -> desk.asker().refusalToGive(command.roles(), desk.book()))
                .or(() -> desk.member()
                        ? Optional.of(AccountRules.ALREADY_MEMBER.brokenAt("/email", "is a member's already"))
                        : Optional.empty())
                .<Decision<InvitationView>>map(Decision::refuse)
                .orElseGet(() -> invite(command, desk.asker(), moment));
    }

    private Decision<InvitationView> invite(InviteMember command, Members.Asker asker, Moment moment) {
        Change<Invitation> invited = Invitation.invite(
                asker.organization(),
                command.email(),
                command.roles(),
                asker.membership() == null ? null : asker.membership().account(),
                secrets::of,
                moment);
        Invitation.State state = invited.next().state();
        return Decision.accept(
                new InvitationView(state.id(), state.email(), state.roles(), state.invitedAt(), state.expiresAt()),
                invitations.saving(invited));
    }
}
