package dev.ats.application.pipeline;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ListNotesHandler implements QueryHandler.UnderOneThing<ListNotes, Page<NoteView>> {

    private final Applications stored;
    private final OpinionReads opinions;

    ListNotesHandler(Applications stored, OpinionReads opinions) {
        this.stored = stored;
        this.opinions = opinions;
    }

    @Override
    public Permission permission() {
        return Permission.APPLICATION_VIEW_ASSESSMENT;
    }

    @Override
    public Optional<Facts> under(ListNotes query) {
        return stored.find(query.application(), Applications.Hold.NOTHING).map(ApplicationCase::accessFacts);
    }

    @Override
    public Optional<Page<NoteView>> answer(ListNotes query, Visibility visibility) {
        return Optional.of(opinions.notes(query.application(), query.paging(), visibility));
    }
}
