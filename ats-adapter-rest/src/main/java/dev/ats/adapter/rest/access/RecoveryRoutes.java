package dev.ats.adapter.rest.access;

import dev.ats.adapter.rest.authentication.TokenText;
import dev.ats.adapter.rest.edge.Limit;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.access.recovery.ForgotPassword;
import dev.ats.application.access.recovery.RecoveryUseCases;
import dev.ats.application.access.recovery.ResetPassword;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.shared.Email;
import java.util.List;

/** The routes by which somebody comes back into an account whose password they do not know. */
public final class RecoveryRoutes {

    /** Says the same of every address. */
    private static final Forgotten ANSWER =
            new Forgotten("If this address has an account, a mail says how to choose a new password.");

    private final RecoveryUseCases recovery;

    public RecoveryRoutes(RecoveryUseCases recovery) {
        this.recovery = recovery;
    }

    /** Somebody does not know their password any more. */
    record ForgotBody(@Required Email email) {}

    /** What anybody is told who says so. */
    record Forgotten(String detail) {}

    /** Somebody chooses another password. */
    record ResetBody(@Required String token, @Required Password password) {}

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(forgot(), reset());
    }

    private Route<ForgotBody> forgot() {
        return Route.post("/auth/forgot-password")
                .of(AccessRoutes.CONTEXT)
                .named(
                        "forgotPassword",
                        "Have a token mailed to choose a new password with; answers the same for every address.")
                .body(ForgotBody.class, """
                        {"email": "ada@example.com"}""")
                .answers(202, Forgotten.class)
                .limit(Limit.SIGN_IN)
                .needs(Permission.ACCOUNT_RECOVER)
                .by(this::forgot);
    }

    private Route<ResetBody> reset() {
        return Route.post("/auth/reset-password")
                .of(AccessRoutes.CONTEXT)
                .named("resetPassword", "Choose a new password with the token mailed to you; all your sessions end.")
                .body(ResetBody.class, """
                        {"token": "01890000-0000-7000-8000-000000000032.q5x1Ij8JtVJ9gUuX0yQ2m3cC7sYc0nq1f4vD8wZbE6k", \
                        "password": "staple of another kind"}""")
                .answers(204)
                .refuses(SessionRules.INVALID_TOKEN, AccountRules.PASSWORD_TOO_COMMON)
                .limit(Limit.SIGN_IN)
                .needs(Permission.ACCOUNT_RECOVER)
                .secret()
                .by(this::reset);
    }

    private StoredReply forgot(Request<ForgotBody> request) {
        return request.run(
                recovery.forgot(), new ForgotPassword(request.body().email()), email -> Reply.accepted(ANSWER));
    }

    private StoredReply reset(Request<ResetBody> request) {
        ResetBody body = request.body();
        TokenText token = TokenText.read(Presence.of(body.token(), "/token"), 1)
                .orElseThrow(() -> new Refused(
                        Problem.of(SessionRules.INVALID_TOKEN.brokenAt("/token", "must be the one mailed last"))));
        ResetPassword command = new ResetPassword(
                new TokenId(token.ids().get(0)), token.secret(), NewPassword.of(body.password()), request.peer());
        return request.run(recovery.reset(), command, account -> Reply.done());
    }
}
