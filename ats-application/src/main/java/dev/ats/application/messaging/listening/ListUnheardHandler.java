package dev.ats.application.messaging.listening;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ListUnheardHandler implements QueryHandler<ListUnheard, Page<Unheard>> {

    private final TellingReads reads;

    ListUnheardHandler(TellingReads reads) {
        this.reads = reads;
    }

    @Override
    public Permission permission() {
        return Permission.DEAD_LETTER_VIEW;
    }

    @Override
    public Optional<Page<Unheard>> answer(ListUnheard query, Visibility visibility) {
        return Optional.of(reads.unheard(query.listener(), query.paging(), visibility));
    }
}
