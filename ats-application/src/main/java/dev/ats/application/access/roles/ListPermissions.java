package dev.ats.application.access.roles;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;
import dev.ats.domain.access.Permission;

/** "What can be permitted?" */
public record ListPermissions(Paging paging) implements Query<Page<Permission>> {

    public ListPermissions {
        requireNonNull(paging, "paging");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
