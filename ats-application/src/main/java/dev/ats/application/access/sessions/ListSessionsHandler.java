package dev.ats.application.access.sessions;

import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ListSessionsHandler implements QueryHandler<ListSessions, Page<SessionView>> {

    private final SessionReads reads;
    private final Clock clock;

    ListSessionsHandler(SessionReads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public Permission permission() {
        return Permission.ACCOUNT_VIEW;
    }

    @Override
    public Optional<Page<SessionView>> answer(ListSessions query, Visibility visibility) {
        return Optional.of(reads.own(query.paging(), clock.now(), visibility));
    }
}
