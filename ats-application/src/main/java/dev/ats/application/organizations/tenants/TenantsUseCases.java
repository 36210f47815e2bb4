package dev.ats.application.organizations.tenants;

import dev.ats.application.access.Secrets;
import dev.ats.application.access.members.Invitations;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.UseCase;
import dev.ats.application.organizations.Organizations;

/** What whoever runs the installation can do with the organizations it serves. */
public record TenantsUseCases(
        UseCase<CreateTenant, TenantView> create,
        UseCase<ChangeTenantStatus, TenantView> changeStatus,
        Ask<ListTenants, Page<TenantView>> list,
        Ask<ViewTenant, TenantView> view) {

    /** Its use cases, behind the gate. */
    public static TenantsUseCases of(
            Gate gate, Organizations organizations, TenantReads reads, Invitations invitations, Secrets secrets) {
        return new TenantsUseCases(
                gate.useCase(new CreateTenantHandler(organizations, invitations, secrets)),
                gate.useCase(new ChangeTenantStatusHandler(organizations)),
                gate.question(new ListTenantsHandler(reads)),
                gate.question(new ViewTenantHandler(reads)));
    }
}
