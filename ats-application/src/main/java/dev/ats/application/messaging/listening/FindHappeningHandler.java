package dev.ats.application.messaging.listening;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class FindHappeningHandler implements QueryHandler<FindHappening, Happening> {

    private final TellingReads reads;

    FindHappeningHandler(TellingReads reads) {
        this.reads = reads;
    }

    @Override
    public Permission permission() {
        return Permission.LISTENER_TELL;
    }

    @Override
    public Optional<Happening> answer(FindHappening query, Visibility visibility) {
        return reads.happening(query.event(), visibility);
    }
}
