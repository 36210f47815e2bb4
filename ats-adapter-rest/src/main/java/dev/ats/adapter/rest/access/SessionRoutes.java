package dev.ats.adapter.rest.access;

import dev.ats.adapter.rest.authentication.AccessTokens;
import dev.ats.adapter.rest.authentication.TokenText;
import dev.ats.adapter.rest.edge.Limit;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.access.sessions.ChangePassword;
import dev.ats.application.access.sessions.RefreshSession;
import dev.ats.application.access.sessions.SessionsUseCases;
import dev.ats.application.access.sessions.SignIn;
import dev.ats.application.access.sessions.SignOut;
import dev.ats.application.access.sessions.SwitchOrganization;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.factors.FactorRules;
import dev.ats.domain.access.factors.OneTimeCode;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Rule;
import java.util.List;
import java.util.Optional;

/** The routes of sessions: signing in, going on, going elsewhere, leaving. */
public final class SessionRoutes {

    /** What of a session may be unsaid. */
    public static final Blanks BLANKS = Blanks.usual().and(Welcome.Session.class, "organizationId");

    private final SessionsUseCases sessions;
    private final Welcome welcome;

    public SessionRoutes(SessionsUseCases sessions, AccessTokens tokens) {
        this.sessions = sessions;
        this.welcome = new Welcome(tokens);
    }

    /** Somebody says who they are. Any password may be tried, as long as it is one. */
    record LoginBody(
            @Required Email email,
            @Required String password,
            RoleName role,
            OrganizationId organizationId,
            OneTimeCode otp) {}

    /** Somebody goes on. */
    record RefreshBody(@Required String refreshToken) {}

    /** Somebody leaves; without a refresh token, the session they are signed in with. */
    record LogoutBody(String refreshToken) {}

    /** Somebody wants to act elsewhere; without an organization, on a candidate's own things. */
    record SwitchBody(OrganizationId organizationId) {}

    /** Somebody wants another password. */
    record PasswordBody(
            @Required String currentPassword, @Required Password newPassword) {}

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(login(), refresh(), logout(), switchOrganization(), changePassword());
    }

    private Route<LoginBody> login() {
        return Route.post("/auth/login")
                .of(AccessRoutes.CONTEXT)
                .named("login", "Sign in: where you acted last, unless you say in which organization or role.")
                .body(LoginBody.class, """
                        {"email": "rosa@example.com", "password": "correct horse battery", "role": "recruiter"}""")
                .answers(200, Welcome.Session.class)
                .refuses(
                        SessionRules.INVALID_CREDENTIALS,
                        FactorRules.SECOND_FACTOR_REQUIRED,
                        FactorRules.INVALID_OTP,
                        SessionRules.ROLE_NOT_HELD,
                        SessionRules.NOT_A_MEMBER,
                        SessionRules.TOO_MANY_ATTEMPTS)
                .needs(Permission.SESSION_CREATE)
                .limit(Limit.SIGN_IN)
                .secret()
                .by(this::login);
    }

    private Route<RefreshBody> refresh() {
        return Route.post("/auth/refresh")
                .of(AccessRoutes.CONTEXT)
                .named("refresh", "Go on with a session: its refresh token is good once, and answered with the next.")
                .body(RefreshBody.class, """
                        {"refresh_token": "01890000-0000-7000-8000-000000000033.q5x1Ij8JtVJ9gUuX0yQ2m3cC7sYc0nq1f4vD8wZbE6k"}""")
                .answers(200, Welcome.Session.class)
                .refuses(SessionRules.INVALID_REFRESH_TOKEN)
                .needs(Permission.SESSION_REFRESH)
                .secret()
                .by(this::refresh);
    }

    private Route<LogoutBody> logout() {
        return Route.post("/auth/logout")
                .of(AccessRoutes.CONTEXT)
                .named("logout", "Sign out: of the session you are signed in with, or of that of the refresh token.")
                .body(LogoutBody.class, """
                        {"refresh_token": "01890000-0000-7000-8000-000000000033.q5x1Ij8JtVJ9gUuX0yQ2m3cC7sYc0nq1f4vD8wZbE6k"}""")
                .answers(204)
                .refuses(SessionRules.INVALID_REFRESH_TOKEN, GateRules.NOT_SIGNED_IN)
                .needs(Permission.SESSION_END)
                .by(this::logout);
    }

    private Route<SwitchBody> switchOrganization() {
        return Route.post("/auth/switch-organization")
                .of(AccessRoutes.CONTEXT)
                .named(
                        "switchOrganization",
                        "Go on in another organization, or without one on a candidate's own things.")
                .body(SwitchBody.class, """
                        {"organization_id": "01890000-0000-7000-8000-000000000002"}""")
                .answers(200, Welcome.Session.class)
                .refuses(SessionRules.NOT_A_MEMBER, SessionRules.INVALID_REFRESH_TOKEN)
                .needs(Permission.SESSION_SWITCH)
                .secret()
                .by(this::switchOrganization);
    }

    private Route<PasswordBody> changePassword() {
        return Route.put("/auth/password")
                .of(AccessRoutes.CONTEXT)
                .named("changePassword", "Change your password; all your other sessions end.")
                .body(PasswordBody.class, """
                        {"current_password": "correct horse battery", "new_password": "staple of another kind"}""")
                .answers(204)
                .refuses(AccountRules.WRONG_PASSWORD, SessionRules.TOO_MANY_ATTEMPTS, AccountRules.PASSWORD_TOO_COMMON)
                .needs(Permission.ACCOUNT_CHANGE_PASSWORD)
                .limit(Limit.SIGN_IN)
                .by(this::changePassword);
    }

    private StoredReply login(Request<LoginBody> request) {
        LoginBody body = request.body();
        Password password = Presence.tried(body.password(), "/password", SessionRules.INVALID_CREDENTIALS.broken());
        return welcome.run(
                request,
                sessions.signIn(),
                SignIn.by(body.email(), password, body.role(), body.organizationId(), body.otp(), request.peer()));
    }

    private StoredReply refresh(Request<RefreshBody> request) {
        TokenText token = refreshToken(request.body().refreshToken());
        return welcome.run(request, sessions.refresh(), new RefreshSession(sessionOf(token), token.secret()));
    }

    private StoredReply logout(Request<LogoutBody> request) {
        Optional<String> given = Optional.ofNullable(request.body().refreshToken());
        SignOut command = given.map(SessionRoutes::refreshToken)
                .map(token -> new SignOut(sessionOf(token), null, token.secret()))
                .orElseGet(() -> new SignOut(session(request), request.account(), null));
        return request.run(sessions.signOut(), command, session -> Reply.done());
    }

    private StoredReply switchOrganization(Request<SwitchBody> request) {
        return welcome.run(
                request,
                sessions.switchOrganization(),
                new SwitchOrganization(
                        session(request), request.account(), request.body().organizationId()));
    }

    private StoredReply changePassword(Request<PasswordBody> request) {
        PasswordBody body = request.body();
        ChangePassword command = ChangePassword.by(
                request.account(),
                request.session().orElse(null),
                Presence.tried(
                        body.currentPassword(),
                        "/current_password",
                        AccountRules.WRONG_PASSWORD.brokenAt("/current_password", "is not the password")),
                NewPassword.of(body.newPassword()),
                request.peer());
        return request.run(sessions.changePassword(), command, account -> Reply.done());
    }

    private static TokenText refreshToken(String text) {
        return TokenText.read(Presence.of(text, "/refresh_token"), 1)
                .orElseThrow(() -> refused(SessionRules.INVALID_REFRESH_TOKEN));
    }

    private static SessionId sessionOf(TokenText token) {
        return new SessionId(token.ids().get(0));
    }

    private static SessionId session(Request<?> request) {
        return request.session().orElseThrow(() -> refused(GateRules.NOT_SIGNED_IN));
    }

    private static Refused refused(Rule rule) {
        return new Refused(Problem.of(rule.broken()));
    }
}
