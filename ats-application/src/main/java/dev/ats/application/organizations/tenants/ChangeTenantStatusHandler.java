package dev.ats.application.organizations.tenants;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Handler;
import dev.ats.application.organizations.Organizations;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

final class ChangeTenantStatusHandler
        implements Handler<ChangeTenantStatus, ChangeTenantStatusHandler.Subject, TenantView> {

    private final Organizations organizations;

    ChangeTenantStatusHandler(Organizations organizations) {
        this.organizations = organizations;
    }

    /** @param organization null where there is none, which is told to nobody but operators */
    record Subject(Organization organization) {}

    @Override
    public Permission permission() {
        return Permission.TENANT_SUSPEND;
    }

    @Override
    public Optional<Subject> load(ChangeTenantStatus command) {
        return Optional.of(
                new Subject(organizations.find(command.organization()).orElse(null)));
    }

    @Override
    public Facts facts(Subject subject) {
        return Facts.collectionOf(OrganizationId.INSTALLATION);
    }

    @Override
    public Decision<TenantView> decide(ChangeTenantStatus command, Subject subject, Moment moment) {
        Organization organization = subject.organization();
        if (organization == null) {
            return Decision.refuse(GateRules.NOT_FOUND.broken());
        }
        return command.seen().decide(organization.state().version(), () -> organization
                .become(command.status())
                .fold(
                        changed ->
                                Decision.accept(TenantView.of(changed.next().state()), organizations.saving(changed)),
                        Decision::refuse));
    }
}
