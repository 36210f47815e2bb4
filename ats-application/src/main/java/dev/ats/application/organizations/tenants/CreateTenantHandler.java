package dev.ats.application.organizations.tenants;

import dev.ats.application.access.Secrets;
import dev.ats.application.access.members.Invitations;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.organizations.Organizations;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.invitations.Invitation;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.organizations.OrganizationRules;
import dev.ats.domain.organizations.Slug;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;
import java.util.Set;

final class CreateTenantHandler implements Handler<CreateTenant, CreateTenantHandler.Site, TenantView> {

    private final Organizations organizations;
    private final Invitations invitations;
    private final Secrets secrets;

    CreateTenantHandler(Organizations organizations, Invitations invitations, Secrets secrets) {
        this.organizations = organizations;
        this.invitations = invitations;
        this.secrets = secrets;
    }

    /** Whether its name is taken, and what is to stand for it in addresses. */
    record Site(boolean nameTaken, Slug slug) {}

    @Override
    public Permission permission() {
        return Permission.TENANT_CREATE;
    }

    @Override
    public Optional<Site> load(CreateTenant command) {
        return Optional.of(
                new Site(organizations.isTaken(command.name()), organizations.slugFor(command.name(), command.id())));
    }

    /** The installation's, although what is done lies in what it founds. */
    @Override
    public Facts facts(Site site) {
        return Facts.collectionOf(OrganizationId.INSTALLATION);
    }

    @Override
    public Decision<TenantView> decide(CreateTenant command, Site site, Moment moment) {
        if (site.nameTaken()) {
            return Decision.refuse(OrganizationRules.NAME_TAKEN.brokenAt("/name", "is an organization's already"));
        }
        Change<Organization> founded =
                Organization.found(command.id(), command.name(), site.slug(), command.kind(), moment);
        // Invited by nobody who is a member, so that it stands by itself.
        Change<Invitation> invited = Invitation.invite(
                command.id(), command.admin(), Set.of(BuiltInRoles.ADMIN.name()), null, secrets::of, moment);
        return Decision.accept(
                TenantView.of(founded.next().state()), organizations.saving(founded), invitations.saving(invited));
    }
}
