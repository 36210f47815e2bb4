package dev.ats.application.organizations;

import dev.ats.application.access.Accounts;
import dev.ats.application.access.Memberships;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.UseCase;
import dev.ats.application.organizations.settings.SettingsUseCases;
import dev.ats.application.organizations.tenants.TenantsUseCases;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.shared.OrganizationId;

/** What can be done with organizations. */
public record OrganizationsUseCases(
        UseCase<FoundOrganization, OrganizationId> found,
        UseCase<ChangeOrganization, Organization.State> change,
        Ask<ViewOrganization, Organization.State> view,
        SettingsUseCases settings,
        TenantsUseCases tenants) {

    /** Its use cases, behind the gate, with those of its parts. */
    public static OrganizationsUseCases of(
            Gate gate,
            Organizations organizations,
            OrganizationReads reads,
            Memberships memberships,
            Accounts accounts,
            SettingsUseCases settings,
            TenantsUseCases tenants) {
        return new OrganizationsUseCases(
                gate.useCase(new FoundOrganizationHandler(organizations, memberships, accounts)),
                gate.useCase(new ChangeOrganizationHandler(organizations)),
                gate.question(new ViewOrganizationHandler(reads)),
                settings,
                tenants);
    }
}
