package dev.ats.adapter.rest.organizations;

import dev.ats.adapter.rest.json.Between;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.organizations.ChangeOrganization;
import dev.ats.application.organizations.OrganizationsUseCases;
import dev.ats.application.organizations.ViewOrganization;
import dev.ats.domain.access.Permission;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.organizations.OrganizationRules;
import dev.ats.domain.organizations.OrganizationStatus;
import dev.ats.domain.organizations.Slug;
import dev.ats.domain.organizations.WebDomain;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;

/** The routes of the organization that one acts in. */
public final class OrganizationRoutes {

    /** What of an organization may be unsaid. */
    public static final Blanks BLANKS = Blanks.usual().and(CurrentOrganization.class, "domain");

    private static final String CURRENT = "/organizations/current";

    private final OrganizationsUseCases organizations;

    public OrganizationRoutes(OrganizationsUseCases organizations) {
        this.organizations = organizations;
    }

    /** It is to present itself so; without a slug, by what the name makes. */
    record OrganizationBody(
            @Required Name name,
            Slug slug,
            WebDomain domain,
            @Required OrganizationKind kind,
            @Between(least = 1, most = Integer.MAX_VALUE) Integer version) {}

    /** An organization as its members see it. */
    record CurrentOrganization(
            OrganizationId id,
            Name name,
            Slug slug,
            WebDomain domain,
            OrganizationKind kind,
            OrganizationStatus status,
            Instant createdAt,
            int version) {

        static CurrentOrganization of(Organization.State organization) {
            return new CurrentOrganization(
                    organization.id(),
                    organization.name(),
                    organization.slug(),
                    organization.domain(),
                    organization.kind(),
                    organization.status(),
                    organization.createdAt(),
                    organization.version());
        }
    }

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(view(), change());
    }

    private Route<Void> view() {
        return Route.get(CURRENT)
                .of(SettingsRoutes.CONTEXT)
                .named("viewOrganization", "See the organization you act in.")
                .answersVersion(200, CurrentOrganization.class)
                .needs(Permission.ORGANIZATION_VIEW)
                .by(request -> request.ask(organizations.view(), new ViewOrganization(), OrganizationRoutes::shown));
    }

    private Route<OrganizationBody> change() {
        return Route.put(CURRENT)
                .of(SettingsRoutes.CONTEXT)
                .named("changeOrganization", "Say what your organization is called, and for whom it hires.")
                .body(OrganizationBody.class, """
                        {"name": "Bakery", "slug": "bakery", "domain": "bakery.example", "kind": "employer"}""")
                .answersVersion(200, CurrentOrganization.class)
                .refuses(OrganizationRules.NAME_TAKEN, OrganizationRules.SLUG_TAKEN, GateRules.STALE)
                .needs(Permission.ORGANIZATION_UPDATE)
                .conditional()
                .by(this::change);
    }

    private StoredReply change(Request<OrganizationBody> request) {
        OrganizationBody body = request.body();
        return request.run(
                organizations.change(),
                new ChangeOrganization(
                        body.name(), body.slug(), body.domain(), body.kind(), request.seen(body.version())),
                OrganizationRoutes::shown);
    }

    private static StoredReply shown(Organization.State organization) {
        return Reply.ok(CurrentOrganization.of(organization), organization.version());
    }
}
