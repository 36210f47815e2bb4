package dev.ats.adapter.rest.access;

import dev.ats.adapter.rest.authentication.TokenText;
import dev.ats.adapter.rest.edge.Limit;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.access.registration.RegistrationUseCases;
import dev.ats.application.access.registration.SetUp;
import dev.ats.application.access.registration.SignUp;
import dev.ats.application.access.registration.SignedUp;
import dev.ats.application.access.registration.VerifyEmail;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.organizations.OrganizationRules;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.IdSource;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;

/** The routes by which somebody comes to have an account. */
public final class RegistrationRoutes {

    /** What of a new account may be unsaid. */
    public static final Blanks BLANKS = Blanks.usual().and(SignedUp.class, "organizationId");

    private final RegistrationUseCases registration;
    private final IdSource ids;

    /** @param ids where the ids of organizations come from that are founded */
    public RegistrationRoutes(RegistrationUseCases registration, IdSource ids) {
        this.registration = registration;
        this.ids = ids;
    }

    /** An organization to be founded. */
    record Organization(@Required Name name) {}

    /** A new installation is set up. */
    record SetUpBody(
            @Required String token,
            @Required Name fullName,
            @Required Email email,
            @Required Password password,
            @Required Organization organization) {}

    /** Somebody wants an account, as a candidate unless they say otherwise. */
    record RegisterBody(
            @Required Name fullName,
            @Required Email email,
            @Required Password password,
            RoleName role,
            Organization organization) {}

    /** What was mailed to an address. */
    record VerifyBody(@Required String token) {}

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(setUp(), register(), verify());
    }

    private Route<SetUpBody> setUp() {
        return Route.post("/setup")
                .of(AccessRoutes.CONTEXT)
                .named("setUp", "Set up a new installation with the token that its first start printed.")
                .body(SetUpBody.class, """
                        {"token": "q5x1Ij8JtVJ9gUuX0yQ2m3cC7sYc0nq1f4vD8wZbE6k", "full_name": "Rosa Recruiter", \
                        "email": "rosa@example.com", "password": "correct horse battery", "organization": {"name": "Bakery"}}""")
                .answers(201, SignedUp.class)
                .refuses(
                        SessionRules.INVALID_TOKEN,
                        AccountRules.EMAIL_TAKEN,
                        OrganizationRules.NAME_TAKEN,
                        AccountRules.PASSWORD_TOO_COMMON,
                        GateRules.DUPLICATE)
                .needs(Permission.INSTALLATION_SET_UP)
                .limit(Limit.REGISTRATION)
                .by(this::setUp);
    }

    private Route<RegisterBody> register() {
        return Route.post("/auth/register")
                .of(AccessRoutes.CONTEXT)
                .named("register", "Register: as a candidate, or to hire with a new organization.")
                .body(RegisterBody.class, """
                        {"full_name": "Ada Lovelace", "email": "ada@example.com", "password": "correct horse battery"}""")
                .answers(201, SignedUp.class)
                .refuses(
                        AccountRules.EMAIL_TAKEN,
                        OrganizationRules.NAME_TAKEN,
                        AccountRules.PASSWORD_TOO_COMMON,
                        AccountRules.ROLE_NOT_OPEN,
                        AccountRules.ORGANIZATION_NEEDED,
                        GateRules.DUPLICATE)
                .needs(Permission.ACCOUNT_REGISTER)
                .limit(Limit.REGISTRATION)
                .by(this::register);
    }

    private Route<VerifyBody> verify() {
        return Route.post("/auth/verify-email")
                .of(AccessRoutes.CONTEXT)
                .named("verifyEmail", "Confirm that your e-mail address is yours, with the token mailed to it.")
                .body(VerifyBody.class, """
                        {"token": "01890000-0000-7000-8000-000000000032.q5x1Ij8JtVJ9gUuX0yQ2m3cC7sYc0nq1f4vD8wZbE6k"}""")
                .answers(204)
                .refuses(SessionRules.INVALID_TOKEN)
                .needs(Permission.ACCOUNT_VERIFY)
                .limit(Limit.SIGN_IN)
                .by(this::verify);
    }

    private StoredReply setUp(Request<SetUpBody> request) {
        SetUpBody body = request.body();
        SetUp command = new SetUp(
                secret(Presence.of(body.token(), "/token")),
                body.fullName(),
                body.email(),
                NewPassword.of(body.password()),
                new OrganizationId(request.newId(ids)),
                body.organization().name());
        return request.run(registration.begin(), command, RegistrationRoutes::created);
    }

    private StoredReply register(Request<RegisterBody> request) {
        RegisterBody body = request.body();
        SignUp.Founding founding = body.organization() == null
                ? null
                : new SignUp.Founding(
                        new OrganizationId(request.newId(ids)),
                        body.organization().name());
        SignUp command = new SignUp(
                body.fullName(),
                body.email(),
                NewPassword.of(body.password()),
                body.role() == null ? BuiltInRoles.CANDIDATE.name() : body.role(),
                founding);
        return request.run(registration.signUp(), command, RegistrationRoutes::created);
    }

    private StoredReply verify(Request<VerifyBody> request) {
        TokenText token = TokenText.read(Presence.of(request.body().token(), "/token"), 1)
                .orElseThrow(() -> unknown("must be the one mailed to you last"));
        VerifyEmail command =
                new VerifyEmail(request.account(), new TokenId(token.ids().get(0)), token.secret());
        return request.run(registration.verifyEmail(), command, account -> Reply.done());
    }

    private static StoredReply created(SignedUp account) {
        return Reply.created(AccessRoutes.ME, account);
    }

    private static Secret secret(String token) {
        try {
            return new Secret(token);
        } catch (InvalidValue malformed) {
            throw unknown("must be the one printed last");
        }
    }

    /** As the use case says it of one that is well-formed. */
    private static Refused unknown(String why) {
        return new Refused(Problem.of(SessionRules.INVALID_TOKEN.brokenAt("/token", why)));
    }
}
