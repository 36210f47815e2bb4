package dev.ats.application.organizations;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.organizations.OrganizationRules;
import dev.ats.domain.organizations.Slug;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import java.util.Locale;
import java.util.Optional;

final class ChangeOrganizationHandler
        implements Handler<ChangeOrganization, ChangeOrganizationHandler.Subject, Organization.State> {

    private final Organizations organizations;

    ChangeOrganizationHandler(Organizations organizations) {
        this.organizations = organizations;
    }

    /**
     * The organization, and what others have of what it wants.
     *
     * @param slug the one it is to have
     */
    record Subject(Organization organization, boolean nameTaken, Slug slug, boolean slugTaken) {}

    @Override
    public Permission permission() {
        return Permission.ORGANIZATION_UPDATE;
    }

    @Override
    public Optional<Subject> load(ChangeOrganization command) {
        return organizations.entered().map(organization -> subject(command, organization));
    }

    private Subject subject(ChangeOrganization command, Organization organization) {
        Organization.State now = organization.state();
        boolean nameTaken = !keyOf(command.name()).equals(keyOf(now.name())) && organizations.isTaken(command.name());
        Slug slug = command.slug() == null ? made(command.name(), now) : command.slug();
        return new Subject(organization, nameTaken, slug, !slug.equals(now.slug()) && organizations.isTaken(slug));
    }

    /** What its name makes; with the id where somebody else has that. */
    private Slug made(Name name, Organization.State now) {
        return Organization.slugOf(name, now.id()).equals(now.slug())
                ? now.slug()
                : organizations.slugFor(name, now.id());
    }

    @Override
    public Facts facts(Subject subject) {
        return Facts.of(subject.organization().state().id());
    }

    @Override
    public Decision<Organization.State> decide(ChangeOrganization command, Subject subject, Moment moment) {
        int version = subject.organization().state().version();
        return command.seen().decide(version, () -> change(command, subject));
    }

    private Decision<Organization.State> change(ChangeOrganization command, Subject subject) {
        if (subject.nameTaken()) {
            return Decision.refuse(OrganizationRules.NAME_TAKEN.brokenAt("/name", "is an organization's already"));
        }
        if (subject.slugTaken()) {
            return Decision.refuse(OrganizationRules.SLUG_TAKEN.brokenAt("/slug", "is an organization's already"));
        }
        Change<Organization> changed =
                subject.organization().become(command.name(), subject.slug(), command.domain(), command.kind());
        Organization.State next = changed.next().state();
        return changed.events().isEmpty()
                ? Decision.accept(next)
                : Decision.accept(next, organizations.saving(changed));
    }

    private static String keyOf(Name name) {
        return name.value().toLowerCase(Locale.ROOT);
    }
}
