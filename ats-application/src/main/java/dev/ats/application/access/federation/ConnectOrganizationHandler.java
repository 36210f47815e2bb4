package dev.ats.application.access.federation;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

final class ConnectOrganizationHandler implements Handler<ConnectOrganization, OrganizationId, OrganizationId> {

    private final ExternalIdentities identities;

    ConnectOrganizationHandler(ExternalIdentities identities) {
        this.identities = identities;
    }

    @Override
    public Permission permission() {
        return Permission.TENANT_CONNECT;
    }

    @Override
    public Optional<OrganizationId> load(ConnectOrganization command) {
        boolean known = !command.organization().equals(OrganizationId.INSTALLATION)
                && identities.exists(command.organization());
        return known ? Optional.of(command.organization()) : Optional.empty();
    }

    /** Nothing of the organization's own: only the installation's word for it. */
    @Override
    public Facts facts(OrganizationId organization) {
        return Facts.collectionOf(OrganizationId.INSTALLATION);
    }

    @Override
    public Decision<OrganizationId> decide(ConnectOrganization command, OrganizationId organization, Moment moment) {
        return Decision.accept(organization, identities.connecting(organization, command.external()));
    }
}
