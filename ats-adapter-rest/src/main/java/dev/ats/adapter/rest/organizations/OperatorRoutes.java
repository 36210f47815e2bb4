package dev.ats.adapter.rest.organizations;

import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.organizations.tenants.ChangeTenantStatus;
import dev.ats.application.organizations.tenants.CreateTenant;
import dev.ats.application.organizations.tenants.ListTenants;
import dev.ats.application.organizations.tenants.TenantView;
import dev.ats.application.organizations.tenants.TenantsUseCases;
import dev.ats.application.organizations.tenants.ViewTenant;
import dev.ats.domain.access.Permission;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.organizations.OrganizationRules;
import dev.ats.domain.organizations.OrganizationStatus;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.IdSource;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;

/** The routes of whoever runs the installation: which organizations it serves, and nothing of what lies in them. */
public final class OperatorRoutes {

    private static final String ORGANIZATIONS = "/operator/organizations";
    private static final String ORGANIZATION = ORGANIZATIONS + "/{organization_id}";

    private final TenantsUseCases tenants;
    private final IdSource ids;

    /** @param ids where the ids of organizations come from that are created */
    public OperatorRoutes(TenantsUseCases tenants, IdSource ids) {
        this.tenants = tenants;
        this.ids = ids;
    }

    /** Who is to be the first admin. */
    record AdminBody(@Required Email email) {}

    /** An organization is to be served; one that hires for itself, unless it says otherwise. */
    record TenantBody(
            @Required Name name,
            OrganizationKind kind,
            @Required AdminBody admin) {}

    /** An organization as operators see it. */
    record Tenant(
            OrganizationId id,
            Name name,
            OrganizationKind kind,
            OrganizationStatus status,
            Instant createdAt,
            int version) {

        static Tenant of(TenantView tenant) {
            return new Tenant(
                    tenant.id(), tenant.name(), tenant.kind(), tenant.status(), tenant.createdAt(), tenant.version());
        }
    }

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(
                list(),
                create(),
                view(),
                become(
                        "suspend",
                        "Suspend an organization: within 5 seconds nobody acts in it.",
                        OrganizationStatus.SUSPENDED),
                become("reactivate", "Serve a suspended organization again, as it was.", OrganizationStatus.ACTIVE));
    }

    private Route<Void> list() {
        return Route.get(ORGANIZATIONS)
                .of(SettingsRoutes.CONTEXT)
                .named("listTenants", "List the organizations that the installation serves, newest first.")
                .answersPages(Tenant.class)
                .needs(Permission.TENANT_VIEW)
                .by(request -> {
                    Paging paging = request.paging();
                    return request.ask(
                            tenants.list(),
                            new ListTenants(paging),
                            page -> request.page(page.map(Tenant::of), paging));
                });
    }

    private Route<TenantBody> create() {
        return Route.post(ORGANIZATIONS)
                .of(SettingsRoutes.CONTEXT)
                .named("createTenant", "Create an organization; its first admin is invited by mail.")
                .body(TenantBody.class, """
                        {"name": "Mill", "kind": "agency", "admin": {"email": "mia@example.com"}}""")
                .answersVersion(201, Tenant.class)
                .refuses(OrganizationRules.NAME_TAKEN, GateRules.DUPLICATE)
                .needs(Permission.TENANT_CREATE)
                .by(this::create);
    }

    private Route<Void> view() {
        return Route.get(ORGANIZATION)
                .of(SettingsRoutes.CONTEXT)
                .named("viewTenant", "See how an organization stands.")
                .answersVersion(200, Tenant.class)
                .needs(Permission.TENANT_VIEW)
                .by(request -> request.ask(tenants.view(), new ViewTenant(id(request)), OperatorRoutes::shown));
    }

    private Route<Void> become(String verb, String sentence, OrganizationStatus status) {
        return Route.post(ORGANIZATION + "/" + verb)
                .of(SettingsRoutes.CONTEXT)
                .named(verb + "Tenant", sentence)
                .answersVersion(200, Tenant.class)
                .refuses(OrganizationRules.TRANSITION_NOT_ALLOWED, GateRules.STALE)
                .needs(Permission.TENANT_SUSPEND)
                .conditional()
                .by(request -> request.run(
                        tenants.changeStatus(),
                        new ChangeTenantStatus(id(request), status, request.seen(null)),
                        OperatorRoutes::shown));
    }

    private StoredReply create(Request<TenantBody> request) {
        TenantBody body = request.body();
        return request.run(
                tenants.create(),
                new CreateTenant(
                        new OrganizationId(request.newId(ids)),
                        body.name(),
                        body.kind() == null ? OrganizationKind.EMPLOYER : body.kind(),
                        body.admin().email()),
                tenant -> Reply.created(ORGANIZATIONS + "/" + tenant.id(), Tenant.of(tenant), tenant.version()));
    }

    private static StoredReply shown(TenantView tenant) {
        return Reply.ok(Tenant.of(tenant), tenant.version());
    }

    private static OrganizationId id(Request<?> request) {
        return request.id("organization_id", OrganizationId::new);
    }
}
