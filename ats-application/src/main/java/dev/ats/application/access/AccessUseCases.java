package dev.ats.application.access;

import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.UseCase;
import dev.ats.domain.shared.AccountId;

/** What can be done with accounts and memberships. */
public record AccessUseCases(
        UseCase<RegisterAccount, AccountId> register,
        UseCase<AddMember, AccountId> addMember,
        Ask<WhoAmI, Identity> whoAmI) {

    /** Its use cases, behind the gate. */
    public static AccessUseCases of(
            Gate gate, Accounts accounts, Memberships memberships, Staff staff, Identities identities) {
        return new AccessUseCases(
                gate.useCase(new RegisterAccountHandler(accounts)),
                gate.useCase(new AddMemberHandler(memberships, staff, accounts)),
                gate.question(new WhoAmIHandler(identities)));
    }
}
