package dev.ats.application.access.sessions;

import dev.ats.application.access.Identities;
import dev.ats.application.access.Identity;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class IdentifySessionHandler implements QueryHandler<IdentifySession, Identity> {

    private final Identities identities;
    private final Clock clock;

    IdentifySessionHandler(Identities identities, Clock clock) {
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public Permission permission() {
        return Permission.ACCOUNT_VIEW;
    }

    @Override
    public Optional<Identity> answer(IdentifySession query, Visibility visibility) {
        return identities.inSession(query.session(), clock.now(), visibility);
    }
}
