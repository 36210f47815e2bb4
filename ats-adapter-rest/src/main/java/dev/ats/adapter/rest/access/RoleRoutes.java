package dev.ats.adapter.rest.access;

import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.access.roles.ChangeRole;
import dev.ats.application.access.roles.DefineRole;
import dev.ats.application.access.roles.ListGrants;
import dev.ats.application.access.roles.ListPermissions;
import dev.ats.application.access.roles.ListRoles;
import dev.ats.application.access.roles.RemoveRole;
import dev.ats.application.access.roles.RoleView;
import dev.ats.application.access.roles.RolesUseCases;
import dev.ats.application.access.roles.ViewRole;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Reach;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.roles.RoleId;
import dev.ats.domain.access.roles.RoleRules;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The routes of what can be permitted, and of the roles that permit it. */
public final class RoleRoutes {

    /** What of a role may be unsaid. */
    public static final Blanks BLANKS = Blanks.usual().and(Role.class, "definedBy", "definedAt");

    private static final String ROLES = "/admin/roles";
    private static final String ROLE = ROLES + "/{role_id}";
    private static final String EXAMPLE = """
            {"name": "sourcer", "description": "Looks for candidates.",
              "grants": [{"permission": "job.view", "reach": "organization"}]}""";

    private final RolesUseCases roles;

    public RoleRoutes(RolesUseCases roles) {
        this.roles = roles;
    }

    /** A grant as a body says it; the permission by its code. */
    record GrantBody(@Required String permission, @Required Reach reach) {}

    /** There is to be such a role. */
    record RoleBody(
            @Required RoleName name,
            @Required Line description,
            @Required List<GrantBody> grants) {}

    /** Something that can be permitted. */
    record Permitted(String name, String description) {

        static Permitted of(Permission permission) {
            return new Permitted(permission.code(), permission.description());
        }
    }

    /** A permission by its code, and how far it reaches. */
    record Granted(String permission, Reach reach) {

        static Granted of(Grant grant) {
            return new Granted(grant.permission().code(), grant.reach());
        }
    }

    /**
     * A role as it is shown.
     *
     * @param version 0 where it is built in, and never changes
     */
    record Role(
            RoleId id,
            RoleName name,
            String description,
            List<Granted> grants,
            boolean builtIn,
            AccountId definedBy,
            Instant definedAt,
            int version) {

        static Role of(RoleView role) {
            return new Role(
                    role.id(),
                    role.name(),
                    role.description(),
                    role.grants().stream().map(Granted::of).toList(),
                    role.builtIn(),
                    role.definedBy(),
                    role.definedAt(),
                    role.version());
        }
    }

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(permissions(), list(), define(), view(), change(), remove(), grants());
    }

    private Route<Void> permissions() {
        return Route.get("/admin/permissions")
                .of(AccessRoutes.CONTEXT)
                .named("listPermissions", "List all that can be permitted.")
                .answersPages(Permitted.class)
                .needs(Permission.ROLE_VIEW)
                .by(request -> {
                    Paging paging = request.paging();
                    return request.ask(
                            roles.permissions(),
                            new ListPermissions(paging),
                            page -> request.page(page.map(Permitted::of), paging));
                });
    }

    private Route<Void> list() {
        return Route.get(ROLES)
                .of(AccessRoutes.CONTEXT)
                .named(
                        "listRoles",
                        "List the roles that can be given: the built-in ones, then your organization's own.")
                .answersPages(Role.class)
                .needs(Permission.ROLE_VIEW)
                .by(request -> {
                    Paging paging = request.paging();
                    return request.ask(
                            roles.list(), new ListRoles(paging), page -> request.page(page.map(Role::of), paging));
                });
    }

    private Route<RoleBody> define() {
        return Route.post(ROLES)
                .of(AccessRoutes.CONTEXT)
                .named("defineRole", "Define a role, which permits no more than you may do yourself.")
                .body(RoleBody.class, EXAMPLE)
                .answersVersion(201, Role.class)
                .refuses(RoleRules.NAME_TAKEN, RoleRules.TOO_MANY, AccountRules.GRANTS_MORE_THAN_HELD)
                .needs(Permission.ROLE_DEFINE)
                .by(this::define);
    }

    private Route<Void> view() {
        return Route.get(ROLE)
                .of(AccessRoutes.CONTEXT)
                .named("viewRole", "See a role and what it permits.")
                .answersVersion(200, Role.class)
                .needs(Permission.ROLE_VIEW)
                .by(request -> request.ask(
                        roles.view(), new ViewRole(id(request)), role -> Reply.ok(Role.of(role), role.version())));
    }

    private Route<RoleBody> change() {
        return Route.put(ROLE)
                .of(AccessRoutes.CONTEXT)
                .named("changeRole", "Say what a role of your organization permits; acts within 5 seconds.")
                .body(RoleBody.class, EXAMPLE)
                .answersVersion(200, Role.class)
                .refuses(RoleRules.BUILT_IN, RoleRules.NAME_STAYS, AccountRules.GRANTS_MORE_THAN_HELD, GateRules.STALE)
                .needs(Permission.ROLE_DEFINE)
                .conditional()
                .by(this::change);
    }

    private Route<Void> remove() {
        return Route.delete(ROLE)
                .of(AccessRoutes.CONTEXT)
                .named("removeRole", "Remove a role of your organization that nobody holds.")
                .answers(204)
                .refuses(RoleRules.BUILT_IN, RoleRules.IN_USE, AccountRules.GRANTS_MORE_THAN_HELD, GateRules.STALE)
                .needs(Permission.ROLE_DEFINE)
                .conditional()
                .by(request -> request.run(
                        roles.remove(), new RemoveRole(id(request), request.seen(null)), role -> Reply.done()));
    }

    private Route<Void> grants() {
        return Route.get(ROLE + "/permissions")
                .of(AccessRoutes.CONTEXT)
                .named("listGrants", "List what a role permits, and how far.")
                .answersPages(Granted.class)
                .needs(Permission.ROLE_VIEW)
                .by(request -> {
                    Paging paging = request.paging();
                    return request.ask(
                            roles.grants(),
                            new ListGrants(id(request), paging),
                            page -> request.page(page.map(Granted::of), paging));
                });
    }

    private StoredReply define(Request<RoleBody> request) {
        RoleBody body = request.body();
        return request.run(
                roles.define(),
                new DefineRole(body.name(), body.description(), grantsOf(body)),
                role -> Reply.created(ROLES + "/" + role.id(), Role.of(role), role.version()));
    }

    private StoredReply change(Request<RoleBody> request) {
        RoleBody body = request.body();
        return request.run(
                roles.change(),
                new ChangeRole(id(request), body.name(), body.description(), grantsOf(body), request.seen(null)),
                role -> Reply.ok(Role.of(role), role.version()));
    }

    private static Grants grantsOf(RoleBody body) {
        List<Grant> grants = new ArrayList<>();
        for (int i = 0; i < body.grants().size(); i++) {
            GrantBody grant = body.grants().get(i);
            String pointer = "/grants/" + i + "/permission";
            Permission permission = Permission.named(grant.permission())
                    .orElseThrow(() -> Refused.at(WireProblems.INVALID_BODY, pointer, "must be a permission's name"));
            grants.add(new Grant(permission, grant.reach()));
        }
        return Grants.of(grants);
    }

    private static RoleId id(Request<?> request) {
        return request.id("role_id", RoleId::new);
    }
}
