package dev.ats.application.organizations;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import dev.ats.domain.organizations.Organization;
import java.util.Optional;

final class ViewOrganizationHandler implements QueryHandler<ViewOrganization, Organization.State> {

    private final OrganizationReads reads;

    ViewOrganizationHandler(OrganizationReads reads) {
        this.reads = reads;
    }

    @Override
    public Permission permission() {
        return Permission.ORGANIZATION_VIEW;
    }

    @Override
    public Optional<Organization.State> answer(ViewOrganization query, Visibility visibility) {
        return reads.entered(visibility);
    }
}
