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
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;

/** What can be done with sessions. */
public record SessionsUseCases(
        UseCase<SignIn, SignedIn> signIn,
        UseCase<RefreshSession, SignedIn> refresh,
        UseCase<SwitchOrganization, SignedIn> switchOrganization,
        UseCase<SignOut, SessionId> signOut,
        UseCase<EndSession, SessionId> end,
        UseCase<ChangePassword, AccountId> changePassword,
        Ask<ListSessions, Page<SessionView>> list,
        Ask<IdentifySession, Identity> identify) {

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
            Passwords passwords,
            Secrets secrets) {
        Proving proving = new Proving(gate.question(new FindSignInHandler(accounts, logins)), logins, passwords, clock);
        return new SessionsUseCases(
                gate.useCase(new SignInHandler(proving, logins, sessions, secrets)),
                gate.useCase(new RefreshSessionHandler(sessions, secrets)),
                gate.useCase(new SwitchOrganizationHandler(sessions, secrets)),
                gate.useCase(new SignOutHandler(sessions)),
                gate.useCase(new EndSessionHandler(sessions)),
                gate.useCase(new ChangePasswordHandler(proving, accounts, logins, credentials, sessions, passwords)),
                gate.question(new ListSessionsHandler(reads, clock)),
                gate.question(new IdentifySessionHandler(identities, clock)));
    }
}
