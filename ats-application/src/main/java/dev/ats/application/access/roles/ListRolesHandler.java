package dev.ats.application.access.roles;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ListRolesHandler implements QueryHandler<ListRoles, Page<RoleView>> {

    private final RoleList roles;

    ListRolesHandler(RoleList roles) {
        this.roles = roles;
    }

    @Override
    public Permission permission() {
        return Permission.ROLE_VIEW;
    }

    @Override
    public Optional<Page<RoleView>> answer(ListRoles query, Visibility visibility) {
        return Optional.of(Page.cut(roles.seen(visibility), query.paging(), role -> Place.of(role.id())));
    }
}
