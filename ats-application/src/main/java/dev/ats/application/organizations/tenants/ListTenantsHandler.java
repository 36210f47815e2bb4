package dev.ats.application.organizations.tenants;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.organizations.tenants.TenantsListed;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

final class ListTenantsHandler
        implements QueryHandler.UnderOneThing<ListTenants, Page<TenantView>>,
                QueryHandler.Recorded<ListTenants, Page<TenantView>> {

    private final TenantReads reads;

    ListTenantsHandler(TenantReads reads) {
        this.reads = reads;
    }

    @Override
    public Permission permission() {
        return Permission.TENANT_VIEW;
    }

    @Override
    public Optional<Facts> under(ListTenants query) {
        return Optional.of(Facts.collectionOf(OrganizationId.INSTALLATION));
    }

    @Override
    public Optional<Page<TenantView>> answer(ListTenants query, Visibility visibility) {
        return Optional.of(reads.list(query.paging(), visibility));
    }

    @Override
    public Event deed(ListTenants query) {
        Place after = query.paging().after();
        return new TenantsListed(after == null ? null : new OrganizationId(after.id()));
    }
}
