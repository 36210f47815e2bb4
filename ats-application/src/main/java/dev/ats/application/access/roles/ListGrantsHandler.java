package dev.ats.application.access.roles;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ListGrantsHandler implements QueryHandler<ListGrants, Page<Grant>> {

    private final RoleList roles;

    ListGrantsHandler(RoleList roles) {
        this.roles = roles;
    }

    @Override
    public Permission permission() {
        return Permission.ROLE_VIEW;
    }

    @Override
    public Optional<Page<Grant>> answer(ListGrants query, Visibility visibility) {
        return roles.seen(query.role(), visibility)
                .map(role -> Page.cut(
                        role.grants(), query.paging(), grant -> ListPermissionsHandler.place(grant.permission())));
    }
}
