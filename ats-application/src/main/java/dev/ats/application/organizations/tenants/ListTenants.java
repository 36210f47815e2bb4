package dev.ats.application.organizations.tenants;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;

/** "Which organizations do we serve?" */
public record ListTenants(Paging paging) implements Query<Page<TenantView>> {

    public ListTenants {
        requireNonNull(paging, "paging");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
