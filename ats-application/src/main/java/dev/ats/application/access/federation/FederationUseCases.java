package dev.ats.application.access.federation;

import dev.ats.application.access.Accounts;
import dev.ats.application.access.Memberships;
import dev.ats.application.access.Roles;
import dev.ats.application.access.members.Members;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.UseCase;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;

/** What can be done with people whom an external provider vouches for. */
public record FederationUseCases(
        Ask<ResolveIdentity, ResolveIdentity.Resolved> resolve,
        UseCase<AdmitIdentity, AccountId> admit,
        UseCase<ConnectOrganization, OrganizationId> connect) {

    /** Its use cases, behind the gate. */
    public static FederationUseCases of(
            Gate gate,
            ExternalIdentities identities,
            ExternalIdentityReads reads,
            Accounts accounts,
            Members members,
            Memberships memberships,
            Roles roles) {
        return new FederationUseCases(
                gate.question(new ResolveIdentityHandler(reads)),
                gate.useCase(new AdmitIdentityHandler(identities, accounts, members, memberships, roles)),
                gate.useCase(new ConnectOrganizationHandler(identities)));
    }
}
