package dev.ats.adapter.rest.access;

import dev.ats.adapter.rest.authentication.AccessTokens;
import dev.ats.adapter.rest.json.NeverNull;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.access.members.ChangeMember;
import dev.ats.application.access.members.InvitationView;
import dev.ats.application.access.members.InviteMember;
import dev.ats.application.access.members.ListMembers;
import dev.ats.application.access.members.MemberView;
import dev.ats.application.access.members.MembersUseCases;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The routes of an organization's members, and of how somebody becomes one. */
public final class MemberRoutes {

    /** What of a member may be unsaid. */
    public static final Blanks BLANKS = Blanks.usual().and(Member.class, "title");

    private static final String MEMBERS = "/members";
    private static final String MEMBER = "member_id";

    private final MembersUseCases members;
    private final AcceptRoute accept;

    public MemberRoutes(MembersUseCases members, AccessTokens tokens) {
        this.members = members;
        this.accept = new AcceptRoute(members, tokens);
    }

    /** Somebody is to become a member. */
    record InviteBody(@Required Email email, @Required Set<RoleName> roles) {}

    /** A member is to hold other roles, to be let in no longer, or again, or to be called something else. */
    record ChangeBody(
            @NeverNull Set<RoleName> roles,
            @NeverNull MemberStatus status,
            @NeverNull Name title) {}

    /**
     * A member as other members see them.
     *
     * @param title null where they have none
     */
    record Member(
            AccountId id,
            Name fullName,
            Email email,
            List<RoleName> roles,
            MemberStatus status,
            Name title,
            Instant joinedAt,
            int version) {

        static Member of(MemberView member) {
            return new Member(
                    member.id(),
                    member.fullName(),
                    member.email(),
                    Welcome.inOrder(member.roles()),
                    member.status(),
                    member.title(),
                    member.joinedAt(),
                    member.version());
        }
    }

    /** An invitation as it is shown to whoever invited. */
    record Invitation(InvitationId id, Email email, List<RoleName> roles, Instant invitedAt, Instant expiresAt) {

        static Invitation of(InvitationView invitation) {
            return new Invitation(
                    invitation.id(),
                    invitation.email(),
                    Welcome.inOrder(invitation.roles()),
                    invitation.invitedAt(),
                    invitation.expiresAt());
        }
    }

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(list(), invite(), change(), accept.route());
    }

    private Route<Void> list() {
        return Route.get(MEMBERS)
                .of(AccessRoutes.CONTEXT)
                .named("listMembers", "List the members of your organization, newest account first.")
                .answersPages(Member.class)
                .needs(Permission.MEMBER_VIEW)
                .by(this::list);
    }

    private Route<InviteBody> invite() {
        return Route.post(MEMBERS)
                .of(AccessRoutes.CONTEXT)
                .named("inviteMember", "Invite somebody into your organization; the invitation is mailed to them.")
                .body(InviteBody.class, """
                        {"email": "henri@example.com", "roles": ["hiring_manager"]}""")
                .answers(201, Invitation.class)
                .refuses(AccountRules.ALREADY_MEMBER, AccountRules.UNKNOWN_ROLE, AccountRules.GRANTS_MORE_THAN_HELD)
                .needs(Permission.MEMBER_INVITE)
                .by(this::invite);
    }

    private Route<ChangeBody> change() {
        return Route.patch(MEMBERS + "/{member_id}")
                .of(AccessRoutes.CONTEXT)
                .named(
                        "changeMember",
                        "Give a member other roles or another title, deactivate or reactivate them; acts within 5 seconds.")
                .body(ChangeBody.class, """
                        {"roles": ["recruiter", "hiring_manager"], "title": "Head of People"}""")
                .answersVersion(200, Member.class)
                .refuses(
                        AccountRules.UNKNOWN_ROLE,
                        AccountRules.GRANTS_MORE_THAN_HELD,
                        AccountRules.LAST_ADMIN,
                        GateRules.STALE)
                .needs(Permission.MEMBER_UPDATE)
                .conditional()
                .by(this::change);
    }

    private StoredReply list(Request<Void> request) {
        Paging paging = request.paging();
        return request.ask(members.list(), new ListMembers(paging), page -> request.page(page.map(Member::of), paging));
    }

    private StoredReply invite(Request<InviteBody> request) {
        InviteBody body = request.body();
        return request.run(
                members.invite(),
                new InviteMember(body.email(), body.roles()),
                invitation -> Reply.created(MEMBERS, Invitation.of(invitation)));
    }

    private StoredReply change(Request<ChangeBody> request) {
        ChangeBody body = request.body();
        AccountId member = request.id(MEMBER, AccountId::new);
        if (body.roles() == null && body.status() == null && body.title() == null) {
            throw Refused.at(WireProblems.INVALID_BODY, "", "must say what is to change: roles, status or title");
        }
        return request.run(
                members.change(),
                new ChangeMember(member, body.roles(), body.status(), body.title(), request.seen(null)),
                changed -> Reply.ok(Member.of(changed), changed.version()));
    }
}
