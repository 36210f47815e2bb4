package dev.ats.application.access.sessions;

import dev.ats.application.access.Accounts;
import dev.ats.application.access.Credentials;
import dev.ats.application.access.Identities;
import dev.ats.application.access.Identity;
import dev.ats.application.access.Passwords;
import dev.ats.application.access.Secrets;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.UseCase;
import dev.ats.domain.access.factors.OneTimeCode;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;
import java.util.List;

/** What can be done with sessions. */
public record SessionsUseCases(
        UseCase<SignIn, SignedIn> signIn,
        UseCase<RefreshSession, SignedIn> refresh,
        UseCase<SwitchOrganization, SignedIn> switchOrganization,
        UseCase<SignOut, SessionId> signOut,
        UseCase<EndSession, SessionId> end,
        UseCase<ChangePassword, AccountId> changePassword,
        Ask<ListSessions, Page<SessionView>> list,
        Ask<IdentifySession, Identity> identify,
        OfSecondFactor secondFactor) {

    /** What somebody can do with their second factor. */
    public record OfSecondFactor(
            UseCase<BeginSecondFactor, BeginSecondFactor.Begun> begin,
            UseCase<ConfirmSecondFactor, List<OneTimeCode>> confirm,
            UseCase<EndSecondFactor, AccountId> end) {}

    /** Its use cases, behind the gate. */
    public static SessionsUseCases of(
            Gate gate,
            Clock clock,
            Accounts accounts,
            Identities identities,
            Credentials credentials,
            Logins logins,
            Sessions sessions,
            SessionReads reads,
            SecondFactors factors,
            Passwords passwords,
            Secrets secrets) {
        Proving proving = new Proving(gate.question(new FindSignInHandler(accounts, logins)), logins, passwords, clock);
        Factoring factoring = new Factoring(factors, secrets);
        return new SessionsUseCases(
                gate.useCase(new SignInHandler(proving, logins, sessions, factoring, secrets)),
                gate.useCase(new RefreshSessionHandler(sessions, secrets)),
                gate.useCase(new SwitchOrganizationHandler(sessions, secrets)),
                gate.useCase(new SignOutHandler(sessions)),
                gate.useCase(new EndSessionHandler(sessions)),
                gate.useCase(new ChangePasswordHandler(proving, accounts, logins, credentials, sessions, passwords)),
                gate.question(new ListSessionsHandler(reads, clock)),
                gate.question(new IdentifySessionHandler(identities, clock)),
                new OfSecondFactor(
                        gate.useCase(new BeginSecondFactorHandler(proving, accounts, logins, factors, factoring)),
                        gate.useCase(new ConfirmSecondFactorHandler(factors, factoring)),
                        gate.useCase(new EndSecondFactorHandler(proving, accounts, logins, factors, factoring))));
    }
}
