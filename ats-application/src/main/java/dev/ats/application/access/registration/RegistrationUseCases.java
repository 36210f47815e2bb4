package dev.ats.application.access.registration;

import dev.ats.application.kernel.UseCase;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.AccountId;
import java.util.Optional;

/** How somebody comes to have an account. */
public record RegistrationUseCases(
        UseCase<SignUp, SignedUp> signUp,
        UseCase<SetUp, SignedUp> begin,
        UseCase<OpenSetUp, Optional<Secret>> openSetUp,
        UseCase<VerifyEmail, AccountId> verifyEmail) {}
