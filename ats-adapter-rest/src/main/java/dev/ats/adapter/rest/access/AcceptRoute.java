package dev.ats.adapter.rest.access;

import dev.ats.adapter.rest.authentication.AccessTokens;
import dev.ats.adapter.rest.authentication.TokenText;
import dev.ats.adapter.rest.edge.Limit;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.access.members.AcceptInvitation;
import dev.ats.application.access.members.MembersUseCases;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.factors.FactorRules;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * The one route to three ways of joining: somebody new brings a name and a password; somebody with an account proves it
 * by its password; and somebody signed in says nothing more, and what they say nevertheless is refused, never ignored.
 */
final class AcceptRoute {

    private final MembersUseCases members;
    private final Welcome welcome;

    AcceptRoute(MembersUseCases members, AccessTokens tokens) {
        this.members = members;
        this.welcome = new Welcome(tokens);
    }

    /** An invitation is accepted. */
    record AcceptBody(@Required String token, Name fullName, Password password) {}

    Route<AcceptBody> route() {
        return Route.post("/auth/accept-invitation")
                .of(AccessRoutes.CONTEXT)
                .named(
                        "acceptInvitation",
                        "Join an organization with the token mailed to you: with name and password when you are new,"
                                + " with your password when you are not, or signed in.")
                .body(AcceptBody.class, """
                        {"token": "01890000-0000-7000-8000-000000000001.01890000-0000-7000-8000-000000000034\
                        .q5x1Ij8JtVJ9gUuX0yQ2m3cC7sYc0nq1f4vD8wZbE6k", "full_name": "Henri Manager", \
                        "password": "correct horse battery"}""")
                .answers(201, Welcome.Session.class)
                .refuses(
                        SessionRules.INVALID_TOKEN,
                        AccountRules.DETAILS_NEEDED,
                        SessionRules.INVALID_CREDENTIALS,
                        FactorRules.SECOND_FACTOR_REQUIRED,
                        SessionRules.TOO_MANY_ATTEMPTS,
                        AccountRules.PASSWORD_TOO_COMMON,
                        AccountRules.NOT_YOUR_INVITATION,
                        AccountRules.ALREADY_MEMBER)
                .needs(Permission.INVITATION_ACCEPT)
                .limit(Limit.SIGN_IN)
                .secret()
                .by(this::accept);
    }

    private StoredReply accept(Request<AcceptBody> request) {
        AcceptBody body = request.body();
        if (request.actor().account().isPresent()) {
            refuseIfSaid(body);
        }
        TokenText token = TokenText.read(Presence.of(body.token(), "/token"), 2)
                .orElseThrow(() -> new Refused(
                        Problem.of(SessionRules.INVALID_TOKEN.brokenAt("/token", "must be the one mailed last"))));
        AcceptInvitation command = AcceptInvitation.by(
                new OrganizationId(token.ids().get(0)),
                new InvitationId(token.ids().get(1)),
                token.secret(),
                body.fullName(),
                body.password(),
                request.peer());
        return welcome.run(request, members.accept(), command, session -> Reply.created(AccessRoutes.ME, session));
    }

    private static void refuseIfSaid(AcceptBody body) {
        List<Refusal.Fault> faults = new ArrayList<>();
        if (body.fullName() != null) {
            faults.add(new Refusal.Fault("/full_name", "is known from your account; leave it out"));
        }
        if (body.password() != null) {
            faults.add(new Refusal.Fault("/password", "is not needed of somebody signed in; leave it out"));
        }
        if (!faults.isEmpty()) {
            throw new Refused(Problem.of(WireProblems.INVALID_BODY, faults));
        }
    }
}
