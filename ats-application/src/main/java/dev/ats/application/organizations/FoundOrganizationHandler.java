package dev.ats.application.organizations;

import dev.ats.application.access.Accounts;
import dev.ats.application.access.Memberships;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.organizations.OrganizationRules;
import dev.ats.domain.organizations.Slug;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

final class FoundOrganizationHandler
        implements Handler<FoundOrganization, FoundOrganizationHandler.Site, OrganizationId> {

    private final Organizations organizations;
    private final Memberships memberships;
    private final Accounts accounts;

    FoundOrganizationHandler(Organizations organizations, Memberships memberships, Accounts accounts) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.accounts = accounts;
    }

    /** Where it is to be founded, whether its name is free, what stands for it, and whether there is somebody to found it. */
    record Site(OrganizationId id, boolean nameTaken, Slug slug, boolean founderExists) {}

    @Override
    public Permission permission() {
        return Permission.ORGANIZATION_CREATE;
    }

    @Override
    public Optional<Site> load(FoundOrganization command) {
        return Optional.of(new Site(
                command.id(),
                organizations.isTaken(command.name()),
                organizations.slugFor(command.name(), command.id()),
                accounts.find(command.founder()).isPresent()));
    }

    @Override
    public Facts facts(Site site) {
        return Facts.collectionOf(site.id());
    }

    @Override
    public Decision<OrganizationId> decide(FoundOrganization command, Site site, Moment moment) {
        if (site.nameTaken()) {
            return Decision.refuse(OrganizationRules.NAME_TAKEN.broken());
        }
        if (!site.founderExists()) {
            return Decision.refuse(AccountRules.UNKNOWN_ACCOUNT.broken());
        }
        Set<RoleName> roles = new HashSet<>(command.roles());
        roles.add(BuiltInRoles.ADMIN.name());
        Change<Organization> founded =
                Organization.found(command.id(), command.name(), site.slug(), command.kind(), moment);
        Change<Membership> joined = Membership.add(command.id(), command.founder(), roles, moment);
        return Decision.accept(command.id(), organizations.saving(founded), memberships.saving(joined));
    }
}
