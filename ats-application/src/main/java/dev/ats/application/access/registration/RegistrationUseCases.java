package dev.ats.application.access.registration;

import dev.ats.application.access.Accounts;
import dev.ats.application.access.Credentials;
import dev.ats.application.access.Memberships;
import dev.ats.application.access.Operators;
import dev.ats.application.access.Passwords;
import dev.ats.application.access.Secrets;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.UseCase;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.AccountId;
import java.util.Optional;

/** How somebody comes to have an account. */
public record RegistrationUseCases(
        UseCase<SignUp, SignedUp> signUp,
        UseCase<SetUp, SignedUp> begin,
        UseCase<OpenSetUp, Optional<Secret>> openSetUp,
        UseCase<VerifyEmail, AccountId> verifyEmail) {

    /** Its use cases, behind the gate. */
    public static RegistrationUseCases of(
            Gate gate,
            Accounts accounts,
            Credentials credentials,
            Memberships memberships,
            NewOrganizations organizations,
            AccountTokens tokens,
            SetUps setUps,
            Operators operators,
            Passwords passwords,
            Secrets secrets) {
        Registering registering = new Registering(accounts, credentials, organizations, memberships);
        return new RegistrationUseCases(
                gate.useCase(new SignUpHandler(registering, tokens, passwords, secrets)),
                gate.useCase(new SetUpHandler(setUps, registering, operators, passwords, secrets)),
                gate.useCase(new OpenSetUpHandler(setUps, secrets)),
                gate.useCase(new VerifyEmailHandler(tokens, accounts)));
    }
}
