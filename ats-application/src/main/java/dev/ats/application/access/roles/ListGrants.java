package dev.ats.application.access.roles;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.roles.RoleId;

/** "What does that role permit?" */
public record ListGrants(RoleId role, Paging paging) implements Query<Page<Grant>> {

    public ListGrants {
        requireNonNull(role, "role");
        requireNonNull(paging, "paging");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
