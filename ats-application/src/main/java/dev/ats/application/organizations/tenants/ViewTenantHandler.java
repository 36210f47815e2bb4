package dev.ats.application.organizations.tenants;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.organizations.tenants.TenantViewed;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

final class ViewTenantHandler
        implements QueryHandler.UnderOneThing<ViewTenant, TenantView>, QueryHandler.Recorded<ViewTenant, TenantView> {

    private final TenantReads reads;

    ViewTenantHandler(TenantReads reads) {
        this.reads = reads;
    }

    @Override
    public Permission permission() {
        return Permission.TENANT_VIEW;
    }

    @Override
    public Optional<Facts> under(ViewTenant query) {
        return Optional.of(Facts.collectionOf(OrganizationId.INSTALLATION));
    }

    @Override
    public Optional<TenantView> answer(ViewTenant query, Visibility visibility) {
        return reads.find(query.organization(), visibility);
    }

    @Override
    public Event deed(ViewTenant query) {
        return new TenantViewed(query.organization());
    }
}
