package dev.ats.application.access;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class WhoAmIHandler implements QueryHandler<WhoAmI, Identity> {

    private final Identities identities;

    WhoAmIHandler(Identities identities) {
        this.identities = identities;
    }

    @Override
    public Permission permission() {
        return Permission.ACCOUNT_VIEW;
    }

    @Override
    public Optional<Identity> answer(WhoAmI query, Visibility visibility) {
        return identities.own(visibility);
    }
}
