package dev.ats.application.access.roles;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ViewRoleHandler implements QueryHandler<ViewRole, RoleView> {

    private final RoleList roles;

    ViewRoleHandler(RoleList roles) {
        this.roles = roles;
    }

    @Override
    public Permission permission() {
        return Permission.ROLE_VIEW;
    }

    @Override
    public Optional<RoleView> answer(ViewRole query, Visibility visibility) {
        return roles.seen(query.role(), visibility);
    }
}
