package dev.ats.application.access.recovery;

import dev.ats.application.access.Accounts;
import dev.ats.application.access.Credentials;
import dev.ats.application.access.Passwords;
import dev.ats.application.access.Secrets;
import dev.ats.application.access.registration.AccountTokens;
import dev.ats.application.access.sessions.Logins;
import dev.ats.application.access.sessions.SecondFactors;
import dev.ats.application.access.sessions.Sessions;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.UseCase;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;

/** How somebody comes back into an account. */
public record RecoveryUseCases(UseCase<ForgotPassword, Email> forgot, UseCase<ResetPassword, AccountId> reset) {

    /** Its use cases, behind the gate. */
    public static RecoveryUseCases of(
            Gate gate,
            Clock clock,
            Accounts accounts,
            Credentials credentials,
            AccountTokens tokens,
            Logins logins,
            Sessions sessions,
            SecondFactors factors,
            Passwords passwords,
            Secrets secrets) {
        return new RecoveryUseCases(
                gate.useCase(new ForgotPasswordHandler(tokens, secrets)),
                gate.useCase(new ResetPasswordHandler(
                        gate.question(new FindResetHandler(tokens)),
                        tokens,
                        accounts,
                        credentials,
                        logins,
                        sessions,
                        factors,
                        passwords,
                        clock)));
    }
}
