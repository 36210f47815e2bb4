package dev.ats.application.testkit;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.pipeline.ApplicationCase;
import dev.ats.application.pipeline.FeedbackView;
import dev.ats.application.pipeline.NoteView;
import dev.ats.application.pipeline.OpinionReads;
import dev.ats.domain.access.Facts;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import java.util.stream.Stream;

/** Feedback and notes as they are read, in memory. */
final class InMemoryOpinionReads implements OpinionReads {
    private final InMemoryStore store;

    InMemoryOpinionReads(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Page<FeedbackView> feedback(ApplicationId application, Paging paging, Visibility visibility) {
        InMemoryTables tables = store.unit().tables();
        Stream<FeedbackView> all = tables.feedback.values().stream()
                .filter(one -> one.application().equals(application) && isSeen(application, visibility))
                .map(one -> FeedbackView.of(one, tables.comments.get(one.id())));
        return InMemoryPages.newestFirst(all, paging, one -> Place.of(one.id()));
    }

    @Override
    public Page<NoteView> notes(ApplicationId application, Paging paging, Visibility visibility) {
        InMemoryTables tables = store.unit().tables();
        Stream<NoteView> all = tables.notes.values().stream()
                .filter(one -> one.application().equals(application) && isSeen(application, visibility))
                .map(one -> NoteView.of(one, tables.noteTexts.get(one.id())));
        return InMemoryPages.newestFirst(all, paging, one -> Place.of(one.id()));
    }

    private boolean isSeen(ApplicationId id, Visibility visibility) {
        InMemoryUnitOfWork unit = store.unit();
        Application.State state = unit.tables().applications.get(id);
        ApplicationCase found = InMemoryApplications.caseOf(unit.tables(), state);
        Facts facts = Facts.of(state.organization()).assignedTo(found.assigned());
        AccountId self =
                visibility.fold(Visibility.Member::account, Visibility.OwnAccount::account, () -> null, () -> null);
        // What is one's own is judged by others: that the owner is left out of the facts makes it nobody's to see.
        boolean own = self != null && self.equals(found.owner());
        return unit.isIn(state.organization()) && !own && InMemorySight.sees(visibility, facts);
    }
}
