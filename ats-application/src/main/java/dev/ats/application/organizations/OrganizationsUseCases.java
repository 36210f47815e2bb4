package dev.ats.application.organizations;

import dev.ats.application.access.Accounts;
import dev.ats.application.access.Memberships;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.UseCase;
import dev.ats.domain.shared.OrganizationId;

/** What can be done with organizations. */
public record OrganizationsUseCases(UseCase<FoundOrganization, OrganizationId> found) {

    /** Its use cases, behind the gate. */
    public static OrganizationsUseCases of(
            Gate gate, Organizations organizations, Memberships memberships, Accounts accounts) {
        return new OrganizationsUseCases(
                gate.useCase(new FoundOrganizationHandler(organizations, memberships, accounts)));
    }
}
