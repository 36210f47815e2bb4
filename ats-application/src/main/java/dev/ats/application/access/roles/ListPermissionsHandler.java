package dev.ats.application.access.roles;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.List;
import java.util.Optional;

/** The same for everybody who may define roles somewhere: it is what the program knows. */
final class ListPermissionsHandler implements QueryHandler<ListPermissions, Page<Permission>> {

    @Override
    public Permission permission() {
        return Permission.ROLE_VIEW;
    }

    @Override
    public Optional<Page<Permission>> answer(ListPermissions query, Visibility visibility) {
        List<Permission> all = RoleList.isSeen(visibility) ? List.of(Permission.values()) : List.of();
        return Optional.of(Page.cut(all, query.paging(), ListPermissionsHandler::place));
    }

    static Place place(Permission permission) {
        return Place.named(permission.code());
    }
}
