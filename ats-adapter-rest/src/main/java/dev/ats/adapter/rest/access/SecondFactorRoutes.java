package dev.ats.adapter.rest.access;

import dev.ats.adapter.rest.edge.Limit;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.access.sessions.BeginSecondFactor;
import dev.ats.application.access.sessions.ConfirmSecondFactor;
import dev.ats.application.access.sessions.EndSecondFactor;
import dev.ats.application.access.sessions.SessionsUseCases;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.factors.FactorRules;
import dev.ats.domain.access.factors.OneTimeCode;
import dev.ats.domain.access.sessions.SessionRules;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The routes of the second factor: setting it up, confirming it, ending it. */
public final class SecondFactorRoutes {

    private static final String FACTOR = "/auth/second-factor";

    private final SessionsUseCases.OfSecondFactor factor;

    public SecondFactorRoutes(SessionsUseCases.OfSecondFactor factor) {
        this.factor = factor;
    }

    /** Somebody begins, and proves to be the owner once more. */
    record BeginBody(@Required String password) {}

    /** Somebody shows what their app shows. */
    record ConfirmBody(@Required OneTimeCode otp) {}

    /** Somebody does not want it any more. */
    record EndBody(@Required String password, @Required OneTimeCode otp) {}

    /**
     * What goes into an authenticator app.
     *
     * @param secret in base 32
     * @param otpauthUri the same with all that an app has to know; what a QR code says
     */
    record Begun(String secret, String otpauthUri) {

        static Begun of(BeginSecondFactor.Begun begun) {
            String secret = begun.key().base32();
            String label = URLEncoder.encode(begun.account().value(), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            return new Begun(
                    secret,
                    "otpauth://totp/ATS:" + label + "?secret=" + secret
                            + "&issuer=ATS&algorithm=SHA1&digits=6&period=30");
        }
    }

    /** What does in place of the app, once each. */
    record Recovery(List<String> recoveryCodes) {}

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(begin(), confirm(), end());
    }

    private Route<BeginBody> begin() {
        return Route.post(FACTOR)
                .of(AccessRoutes.CONTEXT)
                .named("beginSecondFactor", "Begin to set up an authenticator app; it is asked for once confirmed.")
                .body(BeginBody.class, """
                        {"password": "correct horse battery"}""")
                .answers(200, Begun.class)
                .refuses(AccountRules.WRONG_PASSWORD, SessionRules.TOO_MANY_ATTEMPTS, FactorRules.SECOND_FACTOR_ON)
                .limit(Limit.SIGN_IN)
                .needs(Permission.ACCOUNT_SECOND_FACTOR)
                .secret()
                .by(this::begin);
    }

    private Route<ConfirmBody> confirm() {
        return Route.post(FACTOR + "/confirm")
                .of(AccessRoutes.CONTEXT)
                .named(
                        "confirmSecondFactor",
                        "Confirm with what the app shows: it is asked for from now on. Answers recovery codes, once.")
                .body(ConfirmBody.class, """
                        {"otp": "287082"}""")
                .answers(200, Recovery.class)
                .refuses(FactorRules.WRONG_OTP, FactorRules.NO_SECOND_FACTOR, FactorRules.SECOND_FACTOR_ON)
                .limit(Limit.SIGN_IN)
                .needs(Permission.ACCOUNT_SECOND_FACTOR)
                .secret()
                .by(this::confirm);
    }

    private Route<EndBody> end() {
        return Route.delete(FACTOR)
                .of(AccessRoutes.CONTEXT)
                .named("endSecondFactor", "Be asked for your password alone again.")
                .body(EndBody.class, """
                        {"password": "correct horse battery", "otp": "287082"}""")
                .answers(204)
                .refuses(
                        AccountRules.WRONG_PASSWORD,
                        FactorRules.WRONG_OTP,
                        FactorRules.NO_SECOND_FACTOR,
                        SessionRules.TOO_MANY_ATTEMPTS)
                .limit(Limit.SIGN_IN)
                .needs(Permission.ACCOUNT_SECOND_FACTOR)
                .by(this::end);
    }

    private StoredReply begin(Request<BeginBody> request) {
        BeginSecondFactor command =
                BeginSecondFactor.by(request.account(), password(request.body().password()), request.peer());
        return request.run(factor.begin(), command, begun -> Reply.ok(Begun.of(begun)));
    }

    private StoredReply confirm(Request<ConfirmBody> request) {
        return request.run(
                factor.confirm(),
                new ConfirmSecondFactor(request.account(), request.body().otp()),
                codes -> Reply.ok(
                        new Recovery(codes.stream().map(OneTimeCode::inGroups).toList())));
    }

    private StoredReply end(Request<EndBody> request) {
        EndBody body = request.body();
        EndSecondFactor command =
                EndSecondFactor.by(request.account(), password(body.password()), body.otp(), request.peer());
        return request.run(factor.end(), command, account -> Reply.done());
    }

    private static Password password(String typed) {
        return Presence.tried(
                typed, "/password", AccountRules.WRONG_PASSWORD.brokenAt("/password", "is not the password"));
    }
}
