package dev.ats.application.access.sessions;

import dev.ats.application.access.Identity;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.UseCase;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;

/** What can be done with sessions. */
public record SessionsUseCases(
        UseCase<SignIn, SignedIn> signIn,
        UseCase<RefreshSession, SignedIn> refresh,
        UseCase<SwitchOrganization, SignedIn> switchOrganization,
        UseCase<SignOut, SessionId> signOut,
        UseCase<ChangePassword, AccountId> changePassword,
        Ask<IdentifySession, Identity> identify) {}
