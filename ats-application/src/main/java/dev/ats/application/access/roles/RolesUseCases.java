package dev.ats.application.access.roles;

import dev.ats.application.access.Roles;
import dev.ats.application.access.members.Members;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.UseCase;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.roles.RoleId;

/** What can be done with the roles of an organization. */
public record RolesUseCases(
        UseCase<DefineRole, RoleView> define,
        UseCase<ChangeRole, RoleView> change,
        UseCase<RemoveRole, RoleId> remove,
        Ask<ListRoles, Page<RoleView>> list,
        Ask<ViewRole, RoleView> view,
        Ask<ListGrants, Page<Grant>> grants,
        Ask<ListPermissions, Page<Permission>> permissions) {

    /** Its use cases, behind the gate. */
    public static RolesUseCases of(Gate gate, Members members, Roles roles, RoleReads reads) {
        RoleList list = new RoleList(reads);
        return new RolesUseCases(
                gate.useCase(new DefineRoleHandler(members, roles)),
                gate.useCase(new ChangeRoleHandler(members, roles)),
                gate.useCase(new RemoveRoleHandler(members, roles)),
                gate.question(new ListRolesHandler(list)),
                gate.question(new ViewRoleHandler(list)),
                gate.question(new ListGrantsHandler(list)),
                gate.question(new ListPermissionsHandler()));
    }
}
