package dev.ats.application.access.federation;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

final class ConnectOrganizationHandler implements Handler<ConnectOrganization, Boolean, OrganizationId> {

    private final ExternalIdentities identities;

    ConnectOrganizationHandler(ExternalIdentities identities) {
        this.identities = identities;
    }

    @Override
    public Permission permission() {
        return Permission.TENANT_CONNECT;
    }

    /** Found or not: whoever may not connect any is told the same of all. */
    @Override
    public Optional<Boolean> load(ConnectOrganization command) {
        return Optional.of(!command.organization().equals(OrganizationId.INSTALLATION)
                && identities.exists(command.organization()));
    }

    /** Nothing of the organization's own: only the installation's word for it. */
    @Override
    public Facts facts(Boolean known) {
        return Facts.collectionOf(OrganizationId.INSTALLATION);
    }

    @Override
    public Decision<OrganizationId> decide(ConnectOrganization command, Boolean known, Moment moment) {
        return known
                ? Decision.accept(
                        command.organization(), identities.connecting(command.organization(), command.external()))
                : Decision.refuse(GateRules.NOT_FOUND.broken());
    }
}
