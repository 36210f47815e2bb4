package dev.ats.application.access.federation;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

final class ResolveIdentityHandler implements QueryHandler.UnderOneThing<ResolveIdentity, ResolveIdentity.Resolved> {

    private final ExternalIdentityReads reads;

    ResolveIdentityHandler(ExternalIdentityReads reads) {
        this.reads = reads;
    }

    @Override
    public Permission permission() {
        return Permission.IDENTITY_VIEW;
    }

    @Override
    public Optional<Facts> under(ResolveIdentity query) {
        return Optional.of(Facts.of(OrganizationId.INSTALLATION));
    }

    @Override
    public Optional<ResolveIdentity.Resolved> answer(ResolveIdentity query, Visibility visibility) {
        return Optional.of(reads.resolve(query.identity(), query.organization(), visibility));
    }
}
